import { serviceMinutes } from '../../domain/hours/service-minutes'
import { volunteerAccountId } from '../../domain/kernel/ids'
import type { Assignment } from '../../domain/order/assignment'
import { endOrder } from '../../domain/order/end-order'
import { ORDER_STATUSES } from '../../domain/order/order-statuses'
import { livedDays } from './support/lived-days'

const { world, moves } = livedDays()

/** He has had his say, or somebody else had it for him: not merely somebody was quicker. */
const isOver = ({ status, reason }: Assignment): boolean =>
  ['declined', 'expired', 'given_back', 'no_show'].includes(status) ||
  (status === 'recalled' && reason !== null)

test('the days are full enough to mean anything', () => {
  const types = new Set(moves.flatMap(({ events }) => events.map(({ type }) => type)))
  const lively = [
    'submit',
    'approve',
    'offer',
    'accept',
    'decline',
    'expire',
    'give_back',
    'escalate',
    'check_in',
  ]
  for (const type of [
    ...lively,
    'check_out',
    'end_visits',
    'confirm',
    'rate',
    'close_unrated',
    'close_unmet',
  ])
    expect(types).toContain(type)
})

test('every request became exactly one order', () => {
  expect(world.orders.size + world.refusedWishes).toBe(world.scenario.requests.length)
})

test('the status is the fold of the events, at every step', () => {
  const folded = new Map<string, { status: string | null; version: number }>()
  for (const { after, events } of moves) {
    for (const event of events) {
      const known = folded.get(event.orderId) ?? { status: null, version: 0 }
      expect([event.from, event.version]).toEqual([known.status, known.version + 1])
      folded.set(event.orderId, { status: event.to, version: event.version })
    }
    expect(folded.get(after.id)).toEqual({ status: after.status, version: after.version })
  }
})

test('nobody serves at two places at once', () => {
  const inside = new Map<string, string>()
  for (const { before, after } of moves)
    for (const part of after.assignments) {
      const was = before?.assignments.find((each) => each.volunteerId === part.volunteerId)?.status
      if (was === 'checked_in' && part.status !== 'checked_in') inside.delete(part.volunteerId)
      if (part.status !== 'checked_in') continue
      expect(inside.get(part.volunteerId) ?? after.id).toBe(after.id)
      inside.set(part.volunteerId, after.id)
    }
})

test('nobody is asked again who has declined, let the time run out, given back or stayed away', () => {
  for (const { before, after } of moves) {
    const over = new Set(before?.assignments.filter(isOver).map(({ volunteerId }) => volunteerId))
    for (const part of after.assignments)
      if (part.status === 'offered') expect(over).not.toContain(part.volunteerId)
  }
})

test('confirmed minutes are those measured, or have a reason', () => {
  const confirmed = [...world.orders.values()]
    .flatMap(({ assignments }) => assignments)
    .filter((part) => part.confirmedMinutes !== null)
  expect(confirmed.length).toBeGreaterThan(0)
  for (const { visits, confirmedMinutes, reason } of confirmed) {
    const measured = serviceMinutes(visits, world.settings.maxMinutesPerRecord)
    if (reason === null) expect(confirmedMinutes).toBe(measured)
    else expect(confirmedMinutes).not.toBe(measured)
  }
})

test('the ledger sums to zero and holds each volunteer’s confirmed minutes', () => {
  const balances = [...world.accounts.values()].map(({ balanceMinutes }) => balanceMinutes)
  expect(balances.reduce((sum, each) => sum + each, 0)).toBe(0)
  const minutes = new Map<string, number>()
  for (const { volunteerId, confirmedMinutes } of [...world.orders.values()].flatMap(
    (each) => each.assignments,
  ))
    minutes.set(volunteerId, (minutes.get(volunteerId) ?? 0) + (confirmedMinutes ?? 0))
  for (const [volunteerId, sum] of minutes)
    expect(world.accounts.get(volunteerAccountId(volunteerId))?.balanceMinutes ?? 0).toBe(sum)
})

test('五必到 is never ended by a station, though it may try at every step', () => {
  const duties = moves.filter(({ after }) => after.fiveMust !== null)
  expect(duties.length).toBeGreaterThan(0)
  const endings = { reject: 'unclear', cancel: 'not_needed', close_unmet: 'nobody' } as const
  for (const { after, events } of duties) {
    const head = world.moveOf(after, world.head(after))
    for (const ending of ['reject', 'cancel', 'close_unmet'] as const)
      expect(endOrder(after, ending, { code: endings[ending], text: '' }, head).ok).toBe(false)
    for (const { type, actorRole } of events)
      if (Object.hasOwn(endings, type)) expect(actorRole).not.toBe('station_head')
  }
})

test('no order is lost at any step: it is finished, or a clock runs, or it stands on somebody’s list', () => {
  for (const { after } of moves) {
    const { status, dueAtMs, attention } = after
    const kept = ORDER_STATUSES[status].final || dueAtMs !== null || attention !== null
    expect([after.id, status, kept]).toEqual([after.id, status, true])
  }
})

test('nobody is bound by a task of an order that is over', () => {
  for (const { openTasks } of world.people.values())
    for (const { orderId } of openTasks) expect(ORDER_STATUSES[world.order(orderId).status].final).toBe(false)
})
