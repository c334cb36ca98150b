import { ok, type Result, refuse } from '../kernel/result'
import { isReason, type Reason, reasonWords } from '../order/reasons'

/** What the clerk knows of a party member (党员名册); political identity, read by nobody but the offices (SR-88). */
export type RosterFacts = {
  /** Null: of a unit of the town. */
  readonly stationId: string | null
  /** 卫生院, 中心学校; null where the village says it. */
  readonly unit: string | null
  readonly name: string
  readonly phone: string
  /** 在职党员: only these count. */
  readonly inPost: boolean
}

export type RosterEntry = RosterFacts & {
  readonly id: string
  readonly townId: string
  readonly added: { readonly by: string; readonly atMs: number }
  readonly changed: { readonly by: string; readonly atMs: number } | null
  /** Kept until the year is over, so that its figures can be explained. */
  readonly removed: { readonly by: string; readonly atMs: number; readonly reason: string } | null
}

type Act = { readonly by: string; readonly atMs: number }

const isTaken = (known: readonly RosterEntry[], { phone }: RosterFacts, ownId: string): boolean =>
  known.some((entry) => entry.removed === null && entry.id !== ownId && entry.phone === phone)

/** `known`: the whole roster of the town. Errors: ROSTER.PHONE_TAKEN. */
export const addEntry = (
  known: readonly RosterEntry[],
  { id, townId, ...facts }: RosterFacts & Pick<RosterEntry, 'id' | 'townId'>,
  act: Act,
): Result<RosterEntry> =>
  isTaken(known, facts, id)
    ? refuse('ROSTER.PHONE_TAKEN')
    : ok({ ...facts, id, townId, added: act, changed: null, removed: null })

/** Errors: ROSTER.NOT_FOUND, ROSTER.PHONE_TAKEN. */
export function changeEntry(
  known: readonly RosterEntry[],
  entryId: string,
  facts: RosterFacts,
  act: Act,
): Result<RosterEntry> {
  const entry = known.find(({ id }) => id === entryId)
  if (!entry || entry.removed) return refuse('ROSTER.NOT_FOUND')
  if (isTaken(known, facts, entryId)) return refuse('ROSTER.PHONE_TAKEN')
  return ok({ ...entry, ...facts, changed: act })
}

/** Errors: ROSTER.NOT_FOUND, ORDER.REASON_REQUIRED. */
export function removeEntry(entry: RosterEntry | undefined, reason: Reason, act: Act): Result<RosterEntry> {
  if (!entry || entry.removed) return refuse('ROSTER.NOT_FOUND')
  if (!isReason('remove_from_roster', reason)) return refuse('ORDER.REASON_REQUIRED')
  return ok({ ...entry, removed: { ...act, reason: reasonWords('remove_from_roster', reason) } })
}
