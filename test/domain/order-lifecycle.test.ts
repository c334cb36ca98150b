import type { Result } from '../../domain/kernel/result'
import { HOUR_MS } from '../../domain/kernel/shanghai-time'
import { type MoveInput, moveOrder } from '../../domain/order/move-order'
import type { Order } from '../../domain/order/order'
import type { OrderStep } from '../../domain/order/order-event'
import { ORDER_MOVES, type OrderMove } from '../../domain/order/order-lifecycle'
import { ORDER_STATUS_CODES, ORDER_STATUSES, type OrderStatus } from '../../domain/order/order-statuses'
import type { Reason, ReasonKind } from '../../domain/order/reasons'
import { type ActorRole, ROLES } from '../../domain/people/roles'
import { aFiveMustOrder, anActor, anOrder, inContext, NOW } from '../fixtures/builders'
import { deepFreeze } from './support/deep-freeze'
import { PEOPLE_SCENES } from './support/people-scenes'
import type { PeopleFact, PermittedMove } from './support/permitted-move'
import { PERMITTED_MOVES } from './support/permitted-moves'

const STATUSES: readonly OrderStatus[] = [
  'submitted',
  'pending_dispatch',
  'dispatched',
  'accepted',
  'in_service',
  'pending_confirm',
  'pending_rating',
  'closed',
  'rejected',
  'cancelled',
  'escalated',
  'closed_unmet',
]

const ACTOR_ROLES: readonly ActorRole[] = [
  'villager',
  'helper',
  'volunteer',
  'team_leader',
  'station_head',
  'town_coordinator',
  'admin',
  'system',
]

const GOOD_REASON: Readonly<Partial<Record<ReasonKind, Reason>>> = {
  reject: { code: 'unclear', text: '' },
  decline: { code: 'busy', text: '' },
  give_back: { code: 'no_transport', text: '' },
  recall: { code: 'wrong_team', text: '' },
  no_show: { code: 'did_not_come', text: '' },
  escalate: { code: 'beyond_village', text: '' },
  close_unmet: { code: 'not_possible', text: '' },
  cancel: { code: 'not_needed', text: '' },
  send_back: { code: 'times_wrong', text: '' },
  correct: { code: 'wrong_minutes', text: '' },
  keep_minutes: { code: 'checked', text: '' },
  enter_visit: { code: 'forgot', text: '' },
  enter_service: { code: 'on_paper', text: '' },
  refuse_entry: { code: 'not_so', text: '' },
  not_done: { code: 'nobody_came', text: '' },
  settle: { code: 'sorted_out', text: '' },
}

/** What keeps the offices busy with an order that has ended. */
const OPEN_WORDS: readonly PeopleFact[] = [
  'somebody says that his minutes are wrong',
  'the requester has something against it',
]

type Case = {
  readonly move: OrderMove
  readonly status: OrderStatus
  readonly role: ActorRole
  readonly fiveMust: boolean
  readonly scene: (typeof PEOPLE_SCENES)[number]
}

const nameOf = ({ status, role, fiveMust, scene }: Case): string =>
  `${status} by ${role}${fiveMust ? ', five-must' : ''}, ${scene.name}`

function orderOf({ status, fiveMust, scene }: Case): Order {
  const build = fiveMust ? aFiveMustOrder : anOrder
  return deepFreeze(
    build({
      status,
      version: 7,
      statusSinceMs: NOW - HOUR_MS,
      remindedAtMs: NOW - 1,
      reminders: 1,
      ...scene.people,
    }),
  )
}

const casesOf = (move: OrderMove): readonly Case[] =>
  STATUSES.flatMap((status) =>
    ACTOR_ROLES.flatMap((role) =>
      [true, false].flatMap((fiveMust) =>
        PEOPLE_SCENES.map((scene) => ({ move, status, role, fiveMust, scene })),
      ),
    ),
  )

const permissionsFor = ({ move, status, role, fiveMust, scene }: Case): readonly PermittedMove[] =>
  PERMITTED_MOVES.filter(
    (row) =>
      row.move === move &&
      row.from.includes(status) &&
      row.by.includes(role) &&
      !(fiveMust ? row.notForFiveMust : row.onlyForFiveMust) &&
      [row.when, row.given].every((fact) => fact === undefined || scene.facts.includes(fact)),
  )

function expectedRefusal({ move, status, role, fiveMust }: Case): string {
  const here = PERMITTED_MOVES.filter(
    (row) => row.move === move && row.from.includes(status) && !(row.onlyForFiveMust && !fiveMust),
  )
  const mine = here.filter((row) => row.by.includes(role))
  if (here.length > 0 && mine.length === 0) return 'SESSION.NOT_ALLOWED'
  const closed = mine.length > 0 && fiveMust && mine.every((row) => row.notForFiveMust)
  return closed ? 'ORDER.FIVE_MUST_ARRIVE' : 'ORDER.MOVE_NOT_ALLOWED'
}

const tryMove = (order: Order, input: MoveInput, role: ActorRole): Result<OrderStep> =>
  moveOrder(order, input, inContext(anActor(role, 'p1')))

const outcomeOf = (step: Result<OrderStep>): string => (step.ok ? step.value.order.status : step.refusal.code)

describe('the whole table: every status × move × role × five-must or not × state of its people', () => {
  test('the table of the rules knows every move, status and role of the product', () => {
    expect([...new Set(PERMITTED_MOVES.map((row) => row.move))].sort()).toEqual([...ORDER_MOVES].sort())
    expect([...STATUSES].sort()).toEqual([...ORDER_STATUS_CODES].sort())
    expect([...ACTOR_ROLES].sort()).toEqual([...Object.keys(ROLES), 'system'].sort())
  })

  test('the rules are never of two minds', () => {
    const doubtful = ORDER_MOVES.flatMap(casesOf).filter((each) => permissionsFor(each).length > 1)
    expect(doubtful.map(nameOf)).toEqual([])
  })

  test.each(ORDER_MOVES)(
    '%s leads where the rules say, and is refused with the right code everywhere else',
    (move) => {
      const wrong = casesOf(move).flatMap((each) => {
        const [permitted] = permissionsFor(each)
        const kind = PERMITTED_MOVES.find((row) => row.move === move && row.reason)?.reason
        const expected = permitted
          ? permitted.to === 'stays'
            ? each.status
            : permitted.to
          : expectedRefusal(each)
        const reason = (kind && GOOD_REASON[kind]) ?? null
        const actual = outcomeOf(tryMove(orderOf(each), { move, reason }, each.role))
        return actual === expected ? [] : [`${nameOf(each)}: ${actual}, not ${expected}`]
      })
      expect(wrong).toEqual([])
    },
  )

  test('where a reason is due, none and a false one are refused; where none is due, none is asked', () => {
    const falseReasons = [
      null,
      { code: '', text: 'x' },
      { code: 'no_such', text: 'x' },
      { code: 'toString', text: '' },
    ]
    const wrong = ORDER_MOVES.flatMap(casesOf).flatMap((each) => {
      const [permitted] = permissionsFor(each)
      if (!permitted) return []
      return falseReasons
        .map((reason) => tryMove(orderOf(each), { move: each.move, reason }, each.role))
        .filter((step) => (permitted.reason ? outcomeOf(step) !== 'ORDER.REASON_REQUIRED' : !step.ok))
        .map(() => `${each.move} ${nameOf(each)}`)
    })
    expect(wrong).toEqual([])
  })
})

describe('what every permitted move writes', () => {
  const permitted = ORDER_MOVES.flatMap(casesOf).flatMap((each) => {
    const [row] = permissionsFor(each)
    return row ? [{ each, row, to: row.to === 'stays' ? each.status : row.to }] : []
  })

  test.each(ORDER_MOVES)('%s: one event, one version, the milestone, and nothing else', (move) => {
    const mine = permitted.filter(({ each }) => each.move === move)
    expect(mine.length).toBeGreaterThan(0)
    for (const { each, row, to } of mine) {
      const before = orderOf(each)
      const reason = (row.reason && GOOD_REASON[row.reason]) ?? null
      const step = tryMove(before, { move, reason, subjectId: 'v9' }, each.role)
      if (!step.ok) throw new Error(`${move} ${nameOf(each)} was refused`)
      const stays = to === each.status
      expect(step.value.order).toEqual({
        ...before,
        status: to,
        open: to === 'dispatched' ? before.open : null,
        version: 8,
        statusSinceMs: stays ? before.statusSinceMs : NOW,
        ...(!stays && { remindedAtMs: null, reminders: 0 }),
        attention: step.value.order.attention,
        milestones: { ...before.milestones, [to]: before.milestones[to] ?? NOW },
        dueAtMs: step.value.order.dueAtMs,
      })
      expect(step.value.events).toEqual([
        {
          orderId: before.id,
          version: 8,
          type: move,
          from: each.status,
          to,
          atMs: NOW,
          actorId: 'p1',
          actorRole: each.role,
          subjectId: 'v9',
          reason,
        },
      ])
    }
  })

  test('a milestone keeps the first time', () => {
    const again = anOrder({
      status: 'dispatched',
      milestones: { pending_dispatch: NOW - 5, dispatched: NOW - 4 },
    })
    const step = tryMove(again, { move: 'recall', reason: { code: 'changed', text: '' } }, 'station_head')
    expect(step).toMatchObject({ ok: true, value: { order: { milestones: { pending_dispatch: NOW - 5 } } } })
  })

  test('an order that has ended is never due again, unless somebody has something against it', () => {
    const ended = permitted.filter(({ to }) => ORDER_STATUSES[to].final)
    expect(new Set(ended.map(({ to }) => to))).toEqual(
      new Set(['closed', 'rejected', 'cancelled', 'closed_unmet']),
    )
    for (const { each, row } of ended) {
      if (OPEN_WORDS.some((fact) => each.scene.facts.includes(fact))) continue
      const reason = (row.reason && GOOD_REASON[row.reason]) ?? null
      const step = tryMove(orderOf(each), { move: each.move, reason }, each.role)
      expect(step.ok && step.value.order.dueAtMs).toBeNull()
    }
  })
})

describe('who acts', () => {
  test('of several roles, the one that opens the move is written down', () => {
    const actor = { id: 'p1', roles: ['volunteer', 'station_head', 'town_coordinator'] as const }
    const step = moveOrder(anOrder(), { move: 'approve' }, inContext(actor))
    expect(step).toMatchObject({ ok: true, value: { events: [{ actorRole: 'station_head' }] } })
  })

  test('who has no role on the order moves nothing', () => {
    const moved = ORDER_MOVES.flatMap((move) =>
      STATUSES.map((status) => moveOrder(anOrder({ status }), { move }, inContext({ id: 'p1', roles: [] }))),
    ).filter((step) => step.ok)
    expect(moved).toEqual([])
  })

  test('a refusal says whose step it is, and never names the machine', () => {
    const step = moveOrder(
      anOrder({ status: 'pending_dispatch' }),
      { move: 'offer' },
      inContext(anActor('villager')),
    )
    expect(step).toEqual({
      ok: false,
      refusal: { code: 'SESSION.NOT_ALLOWED', details: { who: '站长、镇协调员' } },
    })
  })

  test('a refusal says how the order stands', () => {
    const step = moveOrder(anOrder({ status: 'closed' }), { move: 'rate' }, inContext(anActor('villager')))
    expect(step).toEqual({
      ok: false,
      refusal: { code: 'ORDER.MOVE_NOT_ALLOWED', details: { status: '已完成' } },
    })
  })
})
