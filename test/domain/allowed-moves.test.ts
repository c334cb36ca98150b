import { allowedMoves } from '../../domain/order/allowed-moves'
import type { AssignmentStatus } from '../../domain/order/assignment-statuses'
import type { Order } from '../../domain/order/order'
import type { OrderMove } from '../../domain/order/order-lifecycle'
import { ORDER_STATUS_CODES } from '../../domain/order/order-statuses'
import type { ActorRole } from '../../domain/people/roles'
import { aFiveMustOrder, anActor, anAssignment, anOrder } from '../fixtures/builders'
import { PEOPLE_SCENES } from './support/people-scenes'
import { PERMITTED_MOVES } from './support/permitted-moves'

const OTHERS: readonly ActorRole[] = [
  'villager',
  'helper',
  'team_leader',
  'station_head',
  'town_coordinator',
  'admin',
]

/** Whether these moves are open is known before they are made; of the others only their outcome decides where they lead. */
const KNOWN_BEFORE: readonly OrderMove[] = [
  'approve',
  'proceed',
  'recall',
  'release',
  'no_show',
  'reopen',
  'correct',
  'object',
  'keep_minutes',
]

/** What somebody else has to have said or done, so that it can be written down for him. */
const OF_SOMEBODY_ELSE: Readonly<Partial<Record<OrderMove, readonly AssignmentStatus[]>>> = {
  accept_for: ['offered'],
  decline_for: ['offered'],
  check_in_for: ['accepted', 'checked_out'],
  check_out_for: ['checked_in'],
  enter_visit_for: ['accepted', 'checked_out'],
}

const isThere = (people: Pick<Order, 'assignments'>, statuses: readonly AssignmentStatus[] | undefined) =>
  !statuses || people.assignments.some(({ status }) => statuses.includes(status))

describe.each(OTHERS)('the buttons of a %s', (role) => {
  test.each(ORDER_STATUS_CODES)(
    'are the moves that the rules open to him while the order is %s',
    (status) => {
      for (const { people, facts } of PEOPLE_SCENES)
        for (const order of [anOrder({ status, ...people }), aFiveMustOrder({ status, ...people })]) {
          const open = PERMITTED_MOVES.filter(
            (row) =>
              row.from.includes(status) &&
              row.by.includes(role) &&
              !(order.fiveMust ? row.notForFiveMust : row.onlyForFiveMust) &&
              (row.when === undefined || !KNOWN_BEFORE.includes(row.move) || facts.includes(row.when)) &&
              (row.given === undefined || facts.includes(row.given)) &&
              isThere(people, OF_SOMEBODY_ELSE[row.move]),
          )
          const expected = [...new Set(open.map((row) => row.move))].sort()
          expect([...allowedMoves(order, anActor(role))].sort()).toEqual(expected)
        }
    },
  )
})

test('what the machine had already looked for is not reviewed again: the town dispatches it by hand', () => {
  const milestones = { submitted: 1, pending_dispatch: 2, escalated: 3 }
  const moves = allowedMoves(anOrder({ status: 'escalated', milestones }), anActor('town_coordinator'))
  expect(moves).toContain('offer')
  expect(moves).not.toContain('approve')
})

describe('the buttons of a volunteer', () => {
  const cases: readonly (readonly [
    (typeof ORDER_STATUS_CODES)[number],
    AssignmentStatus,
    readonly OrderMove[],
  ])[] = [
    ['dispatched', 'offered', ['accept', 'decline']],
    ['dispatched', 'accepted', ['give_back']],
    ['dispatched', 'declined', []],
    ['dispatched', 'expired', []],
    ['pending_dispatch', 'accepted', ['give_back']],
    ['accepted', 'accepted', ['give_back', 'check_in', 'enter_visit']],
    ['accepted', 'recalled', []],
    ['in_service', 'accepted', ['give_back', 'check_in', 'enter_visit']],
    ['in_service', 'checked_in', ['undo_check_in', 'check_out']],
    ['in_service', 'checked_out', ['check_in', 'enter_visit']],
    ['pending_confirm', 'checked_out', ['check_in', 'enter_visit']],
    ['pending_rating', 'confirmed', ['object']],
    ['closed', 'confirmed', ['object']],
    ['closed', 'voided', ['object']],
    ['closed', 'no_show', []],
    ['cancelled', 'recalled', []],
  ]
  test.each(cases)('order %s, own part %s: %p', (status, part, moves) => {
    const order = anOrder({ status, headcount: 2, assignments: [anAssignment('me', part)] })
    expect(allowedMoves(order, anActor('volunteer', 'me'))).toEqual(moves)
  })

  test('are none on an order on which he has no part', () => {
    const order = anOrder({ status: 'dispatched', assignments: [anAssignment('other')] })
    expect(allowedMoves(order, anActor('volunteer', 'me'))).toEqual([])
  })
})
