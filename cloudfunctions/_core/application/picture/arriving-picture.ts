import { randomBytes } from 'node:crypto'
import { ok, type Result } from '../../../../domain/kernel/result'
import { cleanPicture } from '../../../../domain/pictures/clean-picture'
import type { CommandContext } from '../../runtime/context'
import type { UncheckedPicture } from '../../store/collections'

type Arriving = { readonly path: string; readonly unchecked: Omit<UncheckedPicture, 'id' | 'owner'> }

/** Where a picture in base64 will lie, and who is to be asked about it. Errors: of `cleanPicture`. */
export function arrivingPicture(
  { townId, openid, nowMs }: CommandContext,
  picture: string,
): Result<Arriving> {
  const clean = cleanPicture(Buffer.from(picture, 'base64'))
  if (!clean.ok) return clean
  const path = `pictures/${townId}/${randomBytes(20).toString('hex')}.${clean.value.format}`
  return ok({ path, unchecked: { townId, openid, atMs: nowMs, traceId: null } })
}
