import { civilDay } from '../../../../domain/kernel/civil-text'
import { DAY_MS } from '../../../../domain/kernel/shanghai-time'
import type { Notice } from '../../../../domain/notice/notice'
import { revealsNotice } from '../../../../domain/notice/reveals-notice'
import type { Person } from '../../../../domain/people/person'
import type { Audited } from '../../../../domain/privacy/audit-row'
import type { Look } from '../../../../domain/privacy/count-look'
import type { CommandContext } from '../../runtime/context'
import { type Counter, counters } from '../../store/collections'

/** One count per person and day: two looks at the same time cannot both be the last allowed one. */
const counterId = (personId: string, nowMs: number): string => `reveals:${personId}:${civilDay(nowMs)}`

/** How often somebody has looked today, before this time. */
export const looksToday = async ({ tx, nowMs }: CommandContext, personId: string): Promise<number> =>
  (await counters.findIn(tx, counterId(personId, nowMs)))?.count ?? 0

type Written = { readonly audit: Audited; readonly counter: Counter; readonly notices: readonly Notice[] }

/** What one look leaves behind. */
export const lookChanges = (
  { nowMs }: CommandContext,
  person: Person,
  { audited, count, alerts }: Look & { readonly audited: Audited },
): Written => ({
  audit: audited,
  counter: {
    id: counterId(person.id, nowMs),
    townId: person.townId,
    count,
    untilMs: nowMs + 2 * DAY_MS,
  },
  notices: alerts ? [revealsNotice(person, count, nowMs)] : [],
})
