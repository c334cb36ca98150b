import { personMailbox } from '../kernel/ids'
import { DAY_MS } from '../kernel/shanghai-time'
import type { Person } from '../people/person'
import type { Notice } from './notice'
import type { TelephoneCall } from './telephone-call'

/** After a week the matter has gone its way. */
const CALLED_FOR_MS = 7 * DAY_MS

type Reached = Pick<Person, 'id' | 'usesApp' | 'contact' | 'noticesReadAtMs'>

export type CallRow = {
  readonly person: Reached
  /** The sentences to say, the oldest first; of each matter the newest alone. */
  readonly lines: readonly Pick<Notice, 'id' | 'text' | 'atMs' | 'orderId'>[]
  /** All that one call settles, also what newer lines have overtaken. */
  readonly noticeIds: readonly string[]
  readonly pressing: boolean
  readonly because: TelephoneCall['because']
  readonly sinceMs: number
  readonly tried: number
  readonly lastTriedAtMs: number | null
}

const matterOf = ({ orderId, about, id }: Notice): string => orderId ?? about?.id ?? id

const newestOfEach = (rows: readonly Notice[]): readonly Notice[] => [
  ...new Map(rows.map((row) => [matterOf(row), row])).values(),
]

function rowOf(person: Reached, rows: readonly Notice[]): CallRow {
  const calls = rows.flatMap(({ call }) => (call ? [call] : []))
  const tries = calls.flatMap(({ lastTriedAtMs }) => (lastTriedAtMs === null ? [] : [lastTriedAtMs]))
  return {
    person,
    lines: newestOfEach(rows).map(({ id, text, atMs, orderId }) => ({ id, text, atMs, orderId })),
    noticeIds: rows.map(({ id }) => id),
    pressing: rows.some(({ pressing }) => pressing),
    because: person.usesApp ? 'unread' : 'no_app',
    sinceMs: Math.min(...calls.map(({ sinceMs }) => sinceMs)),
    tried: Math.max(...calls.map(({ tried }) => tried)),
    lastTriedAtMs: tries.length > 0 ? Math.max(...tries) : null,
  }
}

/** Whom to call, with what: each person once, what presses first, then who has waited longest. Who has read it meanwhile is not on it. */
export function callList(
  rows: readonly Notice[],
  people: readonly Reached[],
  nowMs: number,
): readonly CallRow[] {
  const unread = (person: Reached) =>
    rows
      .filter(
        ({ to, atMs, delivery }) =>
          to === personMailbox(person.id) &&
          delivery === 'call' &&
          atMs > nowMs - CALLED_FOR_MS &&
          !(person.usesApp && person.noticesReadAtMs >= atMs),
      )
      .sort((a, b) => a.atMs - b.atMs)
  return people
    .flatMap((person) => {
      const waiting = unread(person)
      return waiting.length > 0 ? [rowOf(person, waiting)] : []
    })
    .sort((a, b) => Number(b.pressing) - Number(a.pressing) || a.sinceMs - b.sinceMs)
}
