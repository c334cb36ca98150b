import { toHalfWidth } from '../../../domain/kernel/half-width'
import { sha256 } from './hash'

/** What is kept of the code; spaces, dashes and small letters are as good as none. */
export const firstAdminCodeHash = (townId: string, code: string): string =>
  sha256(`first-admin:${townId}:${toHalfWidth(code).replace(/[\s-]/g, '').toUpperCase()}`)
