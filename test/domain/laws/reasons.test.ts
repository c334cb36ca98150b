import type { Result } from '../../../domain/kernel/result'
import { declineOffer } from '../../../domain/order/decline-offer'
import { endOrder } from '../../../domain/order/end-order'
import { escalateOrder } from '../../../domain/order/escalate-order'
import { giveBackOrder } from '../../../domain/order/give-back-order'
import type { OrderStep } from '../../../domain/order/order-event'
import { type Reason, reasonWords } from '../../../domain/order/reasons'
import { recallOrder } from '../../../domain/order/recall-order'
import { releaseVolunteer } from '../../../domain/order/release-volunteer'
import { sendBackOrder } from '../../../domain/order/send-back-order'
import { anAssignment, anOrder, asRole, asVolunteer } from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

type ReasonedStep = {
  readonly what: string
  readonly good: string
  /** A code that is a reason, but of another step. */
  readonly foreign: string
  readonly take: (reason: Reason) => Result<OrderStep>
}

const waiting = anOrder({ status: 'pending_dispatch' })
const asked = anOrder({ status: 'dispatched', assignments: [anAssignment('v1', 'offered')] })
const accepted = anOrder({ status: 'accepted', assignments: [anAssignment('v1', 'accepted')] })
const done = anOrder({ status: 'pending_confirm', assignments: [anAssignment('v1', 'checked_out')] })
const head = asRole('station_head')

const STEPS: readonly ReasonedStep[] = [
  {
    what: 'rejecting',
    good: 'duplicate',
    foreign: 'busy',
    take: (reason) => endOrder(anOrder(), 'reject', reason, head),
  },
  {
    what: 'declining',
    good: 'unsaid',
    foreign: 'duplicate',
    take: (reason) => declineOffer(asked, 'v1', reason, asVolunteer('v1')),
  },
  {
    what: 'giving back',
    good: 'no_transport',
    foreign: 'too_far',
    take: (reason) => giveBackOrder(accepted, 'v1', reason, asVolunteer('v1')),
  },
  {
    what: 'recalling',
    good: 'requested',
    foreign: 'busy',
    take: (reason) => recallOrder(asked, reason, head),
  },
  {
    what: 'releasing one',
    good: 'requested',
    foreign: 'busy',
    take: (reason) => releaseVolunteer(accepted, 'v1', reason, head),
  },
  {
    what: 'escalating, by a head',
    good: 'beyond_village',
    foreign: 'requested',
    take: (reason) => escalateOrder(waiting, reason, head),
  },
  {
    what: 'closing unmet',
    good: 'not_possible',
    foreign: 'unclear',
    take: (reason) => endOrder(waiting, 'close_unmet', reason, head),
  },
  {
    what: 'cancelling, by a head',
    good: 'wrong',
    foreign: 'unclear',
    take: (reason) => endOrder(accepted, 'cancel', reason, head),
  },
  {
    what: 'sending back',
    good: 'times_wrong',
    foreign: 'changed',
    take: (reason) => sendBackOrder(done, reason, head),
  },
]

describe.each(STEPS)('$what', ({ good, foreign, take }) => {
  test('is done with a reason, which the event keeps', () => {
    const reason = { code: good, text: '说明' }
    expect(taken(take(reason)).events).toMatchObject([{ reason }])
  })

  test.each([
    { why: 'no code', code: '' },
    { why: 'a code that does not exist', code: 'because' },
    { why: 'a reason of another step', code: foreign },
    { why: 'a word that every object knows', code: 'constructor' },
  ])('is refused with $why', ({ code }) => {
    expect(refusalOf(take({ code, text: '一句话' }))).toBe('ORDER.REASON_REQUIRED')
  })
})

describe('“other” always goes with a sentence', () => {
  const withOther = STEPS.filter(({ what }) => what !== 'declining')

  test('every step is done for another reason that is told', () => {
    expect(withOther.filter(({ take }) => !take({ code: 'other', text: '路上塌方' }).ok)).toEqual([])
  })

  test('no step is done for another reason that is not told', () => {
    const done = withOther.filter(({ take }) => take({ code: 'other', text: '' }).ok)
    expect(done.map(({ what }) => what)).toEqual([])
  })

  test('who declines need not say why at all', () => {
    const me = asVolunteer('v1')
    expect(refusalOf(declineOffer(asked, 'v1', { code: 'other', text: '有事' }, me))).toBe(
      'ORDER.REASON_REQUIRED',
    )
    expect(refusalOf(declineOffer(asked, 'v1', { code: 'unsaid', text: '' }, me))).toBeNull()
  })
})

test('an order cannot be ended without any reason, except by its requester, who may just cancel it', () => {
  expect(refusalOf(endOrder(anOrder(), 'reject', null, head))).toBe('ORDER.REASON_REQUIRED')
  expect(refusalOf(endOrder(waiting, 'close_unmet', null, head))).toBe('ORDER.REASON_REQUIRED')
  expect(refusalOf(endOrder(waiting, 'cancel', null, head))).toBe('ORDER.REASON_REQUIRED')
  expect(refusalOf(endOrder(waiting, 'cancel', null, asRole('town_coordinator')))).toBe(
    'ORDER.REASON_REQUIRED',
  )
  expect(endOrder(waiting, 'cancel', null, asRole('villager')).ok).toBe(true)
  expect(endOrder(waiting, 'cancel', null, asRole('helper')).ok).toBe(true)
})

test('a requester who says why he cancels gives a reason that there is', () => {
  const cancel = (code: string) =>
    refusalOf(endOrder(waiting, 'cancel', { code, text: '' }, asRole('villager')))
  expect(cancel('done_by_others')).toBeNull()
  expect(cancel('unclear')).toBe('ORDER.REASON_REQUIRED')
})

test('the machine may hand an order up without being asked for a reason', () => {
  expect(escalateOrder(waiting, null, asRole('system')).ok).toBe(true)
  expect(refusalOf(escalateOrder(waiting, null, head))).toBe('ORDER.REASON_REQUIRED')
})

test('the reason of an ending is kept in words that the requester can read', () => {
  const step = endOrder(anOrder(), 'reject', { code: 'unsafe', text: '屋顶太高' }, head)
  expect(step).toMatchObject({
    ok: true,
    value: {
      order: { closingReason: { code: 'unsafe', text: '屋顶太高', words: '有危险，志愿者不能做：屋顶太高' } },
    },
  })
})

test('words of a reason: its label, the label and the sentence, or for another reason the sentence alone', () => {
  expect(reasonWords('give_back', { code: 'unwell', text: '' })).toBe('身体不好')
  expect(reasonWords('give_back', { code: 'unwell', text: '感冒了' })).toBe('身体不好：感冒了')
  expect(reasonWords('give_back', { code: 'other', text: '孩子病了' })).toBe('孩子病了')
})
