import fc from 'fast-check'
import { dispatchWaiting, isReadyToDispatch } from '../../../domain/dispatch/dispatch-waiting'
import { planByHand } from '../../../domain/dispatch/plan-by-hand'
import { searchByHand } from '../../../domain/dispatch/search-by-hand'
import { proposedMinutes } from '../../../domain/hours/confirmable-minutes'
import { serviceMinutes } from '../../../domain/hours/service-minutes'
import { ok, type Refusal, type Result } from '../../../domain/kernel/result'
import { HOUR_MS, MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { acceptOffer } from '../../../domain/order/accept-offer'
import { actorOn } from '../../../domain/order/actor'
import { allowedMoves } from '../../../domain/order/allowed-moves'
import type { AssignmentStatus } from '../../../domain/order/assignment-statuses'
import { checkIn } from '../../../domain/order/check-in'
import { checkOut } from '../../../domain/order/check-out'
import { clearWords } from '../../../domain/order/clear-words'
import { confirmOrder } from '../../../domain/order/confirm-order'
import { correctMinutes } from '../../../domain/order/correct-minutes'
import { declineOffer } from '../../../domain/order/decline-offer'
import { endOrder } from '../../../domain/order/end-order'
import { endVisits } from '../../../domain/order/end-visits'
import { enterVisit } from '../../../domain/order/enter-visit'
import { escalateOrder } from '../../../domain/order/escalate-order'
import { giveBackOrder } from '../../../domain/order/give-back-order'
import { hasWritten } from '../../../domain/order/has-written'
import { keepMinutes } from '../../../domain/order/keep-minutes'
import { markNoShow } from '../../../domain/order/mark-no-show'
import { mayCorrect } from '../../../domain/order/may-correct'
import type { MoveContext } from '../../../domain/order/move-order'
import { notDone } from '../../../domain/order/not-done'
import { objectToMinutes } from '../../../domain/order/object-to-minutes'
import { isOpenObjection } from '../../../domain/order/objection'
import { offerOrder } from '../../../domain/order/offer-order'
import { onDeadline } from '../../../domain/order/on-deadline'
import { openOrder } from '../../../domain/order/open-order'
import type { Order } from '../../../domain/order/order'
import type { OrderEvent, OrderStep } from '../../../domain/order/order-event'
import type { OrderMove } from '../../../domain/order/order-lifecycle'
import { partsOf, settledPartOf } from '../../../domain/order/parts-of'
import { proceedWithFewer } from '../../../domain/order/proceed-with-fewer'
import { rateOrder } from '../../../domain/order/rate-order'
import { recallOrder } from '../../../domain/order/recall-order'
import { releaseVolunteer } from '../../../domain/order/release-volunteer'
import { approveOrder } from '../../../domain/order/review-order'
import { sendBackOrder } from '../../../domain/order/send-back-order'
import { settleDispute } from '../../../domain/order/settle-dispute'
import { submitOrder } from '../../../domain/order/submit-order'
import { undoCheckIn } from '../../../domain/order/undo-check-in'
import type { Person } from '../../../domain/people/person'
import type { FiveMustCode } from '../../../domain/service/five-must-arrive'
import { anOrder, NOW, SETTINGS } from '../../fixtures/builders'
import { deepFreeze } from './deep-freeze'
import { DISPATCH, EVERYBODY, VOLUNTEERS } from './small-town'

type Verb = (order: Order, person: Person, context: MoveContext) => Result<OrderStep>

const because = (code: string) => ({ code, text: '' })

const machineOnly: Verb = () => {
  throw new Error('a button that only the machine may press')
}

const neverAButton: Verb = () => {
  throw new Error('somebody had ordered it')
}

const done = (order: Order) => order.assignments.filter((part) => part.status === 'checked_out')

/** What the head finds filled in, with a reason where one is due; every second time for one volunteer only. */
function proposed(order: Order, { actor }: MoveContext) {
  const notWritten = done(order).filter((part) => !hasWritten(part, actor.id))
  const open = notWritten.length > 0 ? notWritten : done(order)
  return open.slice(0, order.version % 2 === 0 ? 1 : open.length).map(({ volunteerId, visits }) => {
    const measuredMinutes = serviceMinutes(visits, SETTINGS.maxMinutesPerRecord)
    const minutes = proposedMinutes({ visits, measuredMinutes }, order.durationMinutes, SETTINGS)
    const code = minutes === 0 ? 'did_not_serve' : 'forgot_check_in'
    return { volunteerId, minutes, reason: minutes === measuredMinutes && minutes > 0 ? null : because(code) }
  })
}

const nothingCounts = (order: Order) =>
  done(order).map(({ volunteerId }) => ({ volunteerId, minutes: 0, reason: because('did_not_serve') }))

const byHand: Verb = (order, _person, context) => {
  const everybody = { volunteerIds: VOLUNTEERS.map((each) => each.id) }
  const dispatch = { ...DISPATCH, atMs: context.atMs, mayLend: false }
  const named = searchByHand(order, everybody, dispatch).picked.map(({ person }) => person.id)
  const choice = named.length > 0 ? { volunteerIds: named } : everybody
  const plan = planByHand(order, choice, dispatch)
  return plan.ok ? offerOrder(order, plan.value, context) : plan
}

/** Another volunteer in one of these states, as the town knows him. */
function somebodyElse(
  order: Order,
  { actor }: MoveContext,
  ...statuses: readonly AssignmentStatus[]
): Person {
  const part = order.assignments.find(
    ({ volunteerId, status }) => volunteerId !== actor.id && statuses.includes(status),
  )
  const person = EVERYBODY.find(({ id }) => id === part?.volunteerId)
  if (!person) throw new Error('nobody to write it down for')
  return person
}

const lately = (volunteerId: string, { atMs }: MoveContext) => ({
  volunteerId,
  fromMs: atMs - 2 * MINUTE_MS,
  toMs: atMs - MINUTE_MS,
  reason: because('forgot'),
})

/** Each button, pressed with a good reason where one is due. */
const VERBS: Readonly<Record<OrderMove, Verb>> = {
  approve: (order, _, context) => approveOrder(order, {}, context),
  reject: (order, _, context) => endOrder(order, 'reject', because('unclear'), context),
  offer: byHand,
  accept: acceptOffer,
  open: (order, _, context) => openOrder(order, [{ id: 't1', stationId: null }], context),
  no_show: (order, _, context) => {
    const expected = order.assignments.find((part) => part.status === 'accepted')
    return markNoShow(order, expected?.volunteerId ?? '', because('did_not_come'), context)
  },
  decline: (order, { id }, context) => declineOffer(order, id, because('busy'), context),
  give_back: (order, { id }, context) => giveBackOrder(order, id, because('unwell'), context),
  proceed: (order, _, context) => proceedWithFewer(order, context),
  recall: (order, _, context) => recallOrder(order, because('changed'), context),
  release: (order, _, context) => {
    const expected = order.assignments.find((part) => part.status === 'accepted')
    return releaseVolunteer(order, expected?.volunteerId ?? '', because('changed'), context)
  },
  escalate: (order, _, context) => escalateOrder(order, because('nobody'), context),
  check_in: (order, person, context) => checkIn(order, person, context),
  undo_check_in: (order, { id }, context) => undoCheckIn(order, id, context),
  check_out: (order, { id }, context) => checkOut(order, id, context),
  accept_for: (order, _, context) =>
    acceptOffer(order, somebodyElse(order, context, 'offered'), context, 'accept_for'),
  decline_for: (order, _, context) =>
    declineOffer(order, somebodyElse(order, context, 'offered').id, because('busy'), context, 'decline_for'),
  check_in_for: (order, _, context) =>
    checkIn(order, somebodyElse(order, context, 'accepted', 'checked_out'), context, { by: 'office' }),
  check_out_for: (order, _, context) =>
    checkOut(order, somebodyElse(order, context, 'checked_in').id, context, { by: 'office' }),
  enter_visit: (order, { id }, context) => enterVisit(order, lately(id, context), context),
  enter_visit_for: (order, _, context) =>
    enterVisit(order, lately(somebodyElse(order, context, 'accepted', 'checked_out').id, context), context),
  enter_service: neverAButton,
  refuse_entry: neverAButton,
  end_unserved: (order, _, context) =>
    confirmOrder(order, nothingCounts(order), context, { outcome: 'nobody_home', recentOf: () => [] }),
  not_done: (order, _, context) => notDone(order, because('not_solved'), context),
  settle: (order, _, context) => settleDispute(order, because('agreed'), context),
  end_visits: (order, _, context) => endVisits(order, context),
  reopen: (order, _, context) => confirmOrder(order, nothingCounts(order), context),
  send_back: (order, _, context) => sendBackOrder(order, because('not_finished'), context),
  confirm: (order, _, context) => confirmOrder(order, proposed(order, context), context),
  correct: (order, _, context) => {
    const wrong = partsOf(order).find(
      (part) => settledPartOf(order, part.volunteerId) === part && mayCorrect(part, context.actor),
    )
    const minutes = wrong?.confirmedMinutes ? wrong.confirmedMinutes - 1 : 1
    const wanted = { volunteerId: wrong?.volunteerId ?? '', minutes, reason: because('wrong_minutes') }
    return correctMinutes(order, wanted, context)
  },
  object: (order, _, context) => objectToMinutes(order, '我去了两个钟头', context),
  keep_minutes: (order, _, context) => {
    const asking = partsOf(order).find(
      (part) => isOpenObjection(part.objection) && part.settledBy !== context.actor.id,
    )
    return keepMinutes(order, { volunteerId: asking?.volunteerId ?? '', reason: because('checked') }, context)
  },
  rate: (order, _, context) =>
    rateOrder(order, { stars: order.version % 3 === 0 ? 1 : 5, tags: ['kind'], text: '' }, context),
  close_unmet: (order, _, context) => endOrder(order, 'close_unmet', because('nobody'), context),
  cancel: (order, _, context) => endOrder(order, 'cancel', because('not_needed'), context),
  expire: machineOnly,
  close_unrated: machineOnly,
  clear_words: (order, _, context) => clearWords(order, context),
  doubt_words: machineOnly,
  hold: machineOnly,
  set_aside: machineOnly,
  remind: machineOnly,
  alarm: machineOnly,
}

export type WalkStep = {
  readonly who: string
  readonly move: OrderMove | 'deadline' | 'dispatch'
  readonly atMs: number
  readonly before: Order
  readonly after: Order
  readonly events: readonly OrderEvent[]
  readonly refusal: Refusal | null
}

type Choice = Pick<WalkStep, 'who' | 'move'> & { readonly run: (atMs: number) => Result<OrderStep> }

const QUICK_ENDS: readonly WalkStep['move'][] = ['reject', 'cancel', 'close_unmet']

/** Taken more often, so that many walks get as far as service and rating. */
const FORWARD: readonly WalkStep['move'][] = [
  'approve',
  'dispatch',
  'accept',
  'check_in',
  'check_out',
  'confirm',
  'rate',
]
const FORWARD_WEIGHT = 8
const QUICK_END_WEIGHT = 4

function weightOf({ move }: Choice): number {
  if (FORWARD.includes(move)) return FORWARD_WEIGHT
  return QUICK_ENDS.includes(move) ? QUICK_END_WEIGHT : 1
}

function choicesOn(order: Order, mayEnd: boolean): readonly Choice[] {
  const byPeople = EVERYBODY.flatMap((person) => {
    const actor = actorOn(order, person)
    return allowedMoves(order, actor).map((move) => ({
      who: person.id,
      move,
      run: (atMs: number) => VERBS[move](order, person, { actor, atMs, settings: SETTINGS }),
    }))
  })
  const deadline: Choice = {
    who: 'system',
    move: 'deadline',
    run: (atMs) => onDeadline(order, { atMs, settings: SETTINGS }),
  }
  const dispatch: Choice = {
    who: 'system',
    move: 'dispatch',
    run: (atMs) => dispatchWaiting([order], { ...DISPATCH, atMs })[0]?.step ?? ok({ order, events: [] }),
  }
  const byMachine = isReadyToDispatch(order) ? [deadline, dispatch] : [deadline]
  return [...byPeople, ...byMachine]
    .filter((choice) => mayEnd || !QUICK_ENDS.includes(choice.move))
    .flatMap((choice) => Array.from({ length: weightOf(choice) }, () => choice))
}

export type WalkPlan = {
  readonly headcount: number
  readonly fiveMust: FiveMustCode | null
  readonly urgent: boolean
  readonly choices: readonly { readonly pick: number; readonly hours: number; readonly mayEnd: boolean }[]
}

export type Walk = { readonly first: OrderStep; readonly steps: readonly WalkStep[]; readonly last: Order }

function begin(plan: WalkPlan): OrderStep {
  const { id, number, townId, stationId, requesterId, onBehalf, beneficiary, ...rest } = anOrder()
  const content = { ...rest, headcount: plan.headcount, fiveMust: plan.fiveMust, urgent: plan.urgent }
  return submitOrder(
    { id, number, townId, stationId, requesterId, onBehalf, beneficiary, content },
    { atMs: NOW, settings: SETTINGS },
  )
}

/** Walks an order through its life by buttons that are open, in the hands of whoever may press them. */
export function walkOrder(plan: WalkPlan): Walk {
  const first = deepFreeze(begin(plan))
  const steps: WalkStep[] = []
  let order = first.order
  let atMs = NOW
  for (const { pick, hours, mayEnd } of plan.choices) {
    atMs += hours * HOUR_MS
    const choices = choicesOn(order, mayEnd)
    const choice = choices[pick % choices.length]
    if (!choice) break
    const { who, move } = choice
    const result = deepFreeze(choice.run(atMs))
    const { order: after, events } = result.ok ? result.value : { order, events: [] }
    steps.push({ who, move, atMs, before: order, after, events, refusal: result.ok ? null : result.refusal })
    order = after
  }
  return { first, steps, last: order }
}

export const walkPlans: fc.Arbitrary<WalkPlan> = fc.record({
  headcount: fc.integer({ min: 1, max: 3 }),
  fiveMust: fc.constantFrom<(FiveMustCode | null)[]>(null, 'dispute'),
  urgent: fc.boolean(),
  choices: fc.array(
    fc.record({
      pick: fc.nat({ max: 10_000 }),
      hours: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 26, 170),
      mayEnd: fc.integer({ min: 1, max: 12 }).map((each) => each === 1),
    }),
    { minLength: 10, maxLength: 45, size: 'max' },
  ),
})
