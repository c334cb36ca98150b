import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import { confirmOrder } from '../../../domain/order/confirm-order'
import { notDone } from '../../../domain/order/not-done'
import type { Order } from '../../../domain/order/order'
import { OUTCOME_CODES, type Outcome } from '../../../domain/order/outcomes'
import type { MinutesDecision } from '../../../domain/order/settle-minutes'
import { anAssignment, anOrder, asRole, NOW } from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const HEAD = asRole('station_head')
const NOT_THERE = { code: 'did_not_serve', text: '' }
const FORGOT = { code: 'forgot_check_out', text: '' }
const one = anOrder({ status: 'pending_confirm', assignments: [anAssignment('v1', 'checked_out')] })
const two = anOrder({
  status: 'pending_confirm',
  headcount: 2,
  assignments: [anAssignment('v1', 'checked_out'), anAssignment('v2', 'checked_out')],
})
const line = (minutes: number, reason: MinutesDecision['reason'] = null, volunteerId = 'v1') => ({
  volunteerId,
  minutes,
  reason,
})
const confirm = (outcome: Outcome, lines: readonly MinutesDecision[] = [line(60)], order: Order = one) =>
  confirmOrder(order, lines, HEAD, { outcome, recentOf: () => [] })

/** Written out by hand: whether there is something to rate. */
const SERVED: Readonly<Record<Outcome, boolean>> = {
  done: true,
  partly: true,
  not_needed: false,
  done_by_others: false,
  nobody_home: false,
}
const IN_VAIN = OUTCOME_CODES.filter((outcome) => !SERVED[outcome])

describe('how it went', () => {
  test.each(OUTCOME_CODES)(
    '%s: leads to a rating where something was done, and ends it where not',
    (outcome) => {
      const { order, credits, events } = taken(confirm(outcome))
      expect(order.status).toBe(SERVED[outcome] ? 'pending_rating' : 'closed')
      expect(events).toMatchObject([{ type: SERVED[outcome] ? 'confirm' : 'end_unserved' }])
      expect(order.outcome).toBe(outcome === 'done' ? undefined : outcome)
      // Who went in vain has gone all the same.
      expect(credits).toMatchObject([{ minutes: 60, hourClass: 'verified' }])
    },
  )

  test.each(IN_VAIN)('%s: no minutes need no reason, some that differ do', (outcome) => {
    const { order, credits } = taken(confirm(outcome, [line(0)]))
    expect(order).toMatchObject({ status: 'closed', assignments: [{ status: 'voided', reason: null }] })
    expect(credits).toEqual([])
    expect(refusalOf(confirm(outcome, [line(20)]))).toBe('ORDER.MINUTES_REASON_REQUIRED')
    expect(taken(confirm(outcome, [line(20, FORGOT)])).credits).toMatchObject([{ minutes: 20 }])
  })

  test('done or partly, and nobody’s time counts: nobody has served, it is opened again', () => {
    for (const outcome of ['done', 'partly'] as const) {
      const { order, events } = taken(confirm(outcome, [line(0, NOT_THERE)]))
      expect(order).toMatchObject({ status: 'pending_dispatch', onHold: true })
      expect(order.outcome).toBeUndefined()
      expect(events).toMatchObject([{ type: 'reopen' }])
    }
  })

  test('is said of the whole: what was said while others were open is not kept', () => {
    const half = taken(confirm('nobody_home', [line(60)], two)).order
    expect(half).toMatchObject({ status: 'pending_confirm' })
    expect(half.outcome).toBeUndefined()
    const whole = taken(confirm('done', [line(60, null, 'v2')], half)).order
    expect(whole.status).toBe('pending_rating')
    expect(whole.outcome).toBeUndefined()
  })

  test('of a service that was said not to be done is not that of the next', () => {
    const requester = asRole('villager', { atMs: NOW + HOUR_MS })
    const again = taken(
      notDone(taken(confirm('partly')).order, { code: 'not_finished', text: '' }, requester),
    ).order
    expect(again.outcome).toBeUndefined()
  })

  test('is not for whoever served himself to say', () => {
    for (const outcome of OUTCOME_CODES)
      expect(
        refusalOf(
          confirmOrder(
            two,
            [line(60, null, 'v2'), line(60)],
            { ...HEAD, actor: { ...HEAD.actor, id: 'v1' } },
            {
              outcome,
              recentOf: () => [],
            },
          ),
        ),
      ).toBe('ORDER.SERVED_CANNOT_CONFIRM')
  })
})
