import { ok } from '../../../../domain/kernel/result'
import type { Query } from '../../runtime/context'

export const listConsents: Query<'consent.list'> = async ({ person }) =>
  ok({ items: [...(person?.consents ?? [])].reverse() })
