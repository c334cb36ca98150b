import {
  ASSIGNMENT_MOVES,
  type AssignmentMove,
  nextAssignmentStatus,
} from '../../domain/order/assignment-lifecycle'
import {
  ASSIGNMENT_STATUS_CODES,
  ASSIGNMENT_STATUSES,
  type AssignmentStatus,
} from '../../domain/order/assignment-statuses'
import { changeAll, changeAssignment, recallOpenOffers } from '../../domain/order/change-assignment'
import { anAssignment, anOrder, NOW } from '../fixtures/builders'
import { deepFreeze } from './support/deep-freeze'

const STATUSES: readonly AssignmentStatus[] = [
  'offered',
  'accepted',
  'declined',
  'expired',
  'recalled',
  'given_back',
  'no_show',
  'checked_in',
  'checked_out',
  'confirmed',
  'voided',
]

/** The rules, one arrow a line; whatever is not here is refused. */
const ARROWS: readonly (readonly [AssignmentStatus, AssignmentMove, AssignmentStatus])[] = [
  ['offered', 'accept', 'accepted'],
  ['offered', 'decline', 'declined'],
  ['offered', 'expire', 'expired'],
  ['offered', 'recall', 'recalled'],
  ['accepted', 'recall', 'recalled'],
  ['accepted', 'give_back', 'given_back'],
  ['accepted', 'mark_no_show', 'no_show'],
  ['accepted', 'check_in', 'checked_in'],
  ['accepted', 'enter_visit', 'checked_out'],
  ['checked_in', 'check_out', 'checked_out'],
  ['checked_in', 'undo_check_in', 'accepted'],
  ['checked_in', 'undo_return', 'checked_out'],
  ['checked_out', 'enter_visit', 'checked_out'],
  ['checked_out', 'check_in', 'checked_in'],
  ['checked_out', 'confirm', 'confirmed'],
  ['checked_out', 'void', 'voided'],
  ['confirmed', 'correct', 'confirmed'],
  ['confirmed', 'correct_to_none', 'voided'],
  ['voided', 'correct', 'confirmed'],
]

/** Whose place is taken: the arithmetic of "how many are still missing" rests on this. */
const HOLD_A_PLACE: readonly AssignmentStatus[] = ['accepted', 'checked_in', 'checked_out', 'confirmed']

const PAIRS = STATUSES.flatMap((status) =>
  ASSIGNMENT_MOVES.map((move) => ({
    status,
    move,
    to: ARROWS.find(([from, by]) => from === status && by === move)?.[2] ?? null,
  })),
)

test('the rules know every status and every move of the product', () => {
  expect([...STATUSES].sort()).toEqual([...ASSIGNMENT_STATUS_CODES].sort())
  expect([...new Set(ARROWS.map(([, move]) => move))].sort()).toEqual([...ASSIGNMENT_MOVES].sort())
})

test.each(PAIRS)('$status, $move: $to', ({ status, move, to }) => {
  expect(nextAssignmentStatus(status, move)).toBe(to)
  const order = deepFreeze(
    anOrder({
      status: 'dispatched',
      assignments: [anAssignment('a', 'offered'), anAssignment('me', status), anAssignment('z', 'accepted')],
    }),
  )
  const changed = changeAssignment(order, 'me', move, { answeredAtMs: NOW })
  if (to === null)
    expect(changed).toEqual({
      ok: false,
      refusal: {
        code: 'ASSIGNMENT.MOVE_NOT_ALLOWED',
        details: { status: ASSIGNMENT_STATUSES[status].label },
      },
    })
  else
    expect(changed).toEqual({
      ok: true,
      value: [
        order.assignments[0],
        { ...order.assignments[1], status: to, answeredAtMs: NOW },
        order.assignments[2],
      ],
    })
})

test.each(ASSIGNMENT_MOVES)('%s of everybody moves those whose status permits it and nobody else', (move) => {
  const parts = deepFreeze(STATUSES.map((status) => anAssignment(status, status)))
  const expected = parts.map((part) => {
    const arrow = ARROWS.find(([from, by]) => from === part.status && by === move)
    return arrow ? { ...part, status: arrow[2], answeredAtMs: NOW } : part
  })
  expect(changeAll(parts, move, () => ({ answeredAtMs: NOW }))).toEqual(expected)
})

test('a part that ended is never moved again, unless what was settled proves wrong', () => {
  const corrects = (move: AssignmentMove) => move === 'correct' || move === 'correct_to_none'
  const ended = STATUSES.filter((status) => !ARROWS.some(([from, by]) => from === status && !corrects(by)))
  expect(ended).toEqual(['declined', 'expired', 'recalled', 'given_back', 'no_show', 'confirmed', 'voided'])
  expect(STATUSES.filter((status) => ASSIGNMENT_STATUSES[status].final)).toEqual(ended)
})

test('who accepted holds a place until he leaves it', () => {
  expect(STATUSES.filter((status) => ASSIGNMENT_STATUSES[status].holdsPlace)).toEqual(HOLD_A_PLACE)
})

test('taking back open offers leaves everybody who has answered as he is', () => {
  const parts = STATUSES.map((status) => anAssignment(status, status))
  const moved = recallOpenOffers(parts, NOW).filter((part, at) => part !== parts[at])
  expect(moved).toEqual([anAssignment('offered', 'recalled', { answeredAtMs: NOW })])
})

test.each(ASSIGNMENT_MOVES)('%s of somebody who is not on the order is refused', (move) => {
  const order = anOrder({ status: 'dispatched', assignments: [anAssignment('a', 'offered')] })
  expect(changeAssignment(order, 'stranger', move)).toEqual({
    ok: false,
    refusal: { code: 'ASSIGNMENT.NOT_YOURS' },
  })
})
