import fc from 'fast-check'
import { HOUR_MS, MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import type { Assignment } from '../../../domain/order/assignment'
import { confirmOrder } from '../../../domain/order/confirm-order'
import type { Order } from '../../../domain/order/order'
import type { MinutesDecision } from '../../../domain/order/settle-minutes'
import { anAssignment, anOrder, asRole, NOW } from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const IDS = ['v1', 'v2', 'v3'] as const
const NOT_THERE = { code: 'did_not_serve', text: '' }
const FORGOT = { code: 'forgot_check_out', text: '' }
const three = anOrder({
  status: 'pending_confirm',
  headcount: 4,
  wanted: { kind: 'half_day', fromMs: NOW - 4 * HOUR_MS, toMs: NOW },
  assignments: [...IDS.map((id) => anAssignment(id, 'checked_out')), anAssignment('late', 'accepted')],
})
const line = (volunteerId: string, minutes = 60): MinutesDecision => ({
  volunteerId,
  minutes,
  reason: minutes === 60 ? null : minutes === 0 ? NOT_THERE : FORGOT,
})
const confirm = (order: Order, ...lines: readonly MinutesDecision[]) =>
  confirmOrder(order, lines, asRole('station_head'))
const statuses = (order: Order) => order.assignments.map(({ status }) => status)

describe('a head who settles some and leaves others', () => {
  test('credits those alone; the order waits for the others, and nobody is asked to rate it', () => {
    const { order, credits, events } = taken(confirm(three, line('v2')))
    expect(order.status).toBe('pending_confirm')
    expect(statuses(order)).toEqual(['checked_out', 'confirmed', 'checked_out', 'accepted'])
    expect(credits.map(({ volunteerId }) => volunteerId)).toEqual(['v2'])
    expect(events).toMatchObject([{ type: 'confirm', from: 'pending_confirm', to: 'pending_confirm' }])
  })

  test('calls who never came a no-show only once everybody is settled', () => {
    const half = taken(confirm(three, line('v1'), line('v2'))).order
    const { order } = taken(confirm(half, line('v3')))
    expect(order.status).toBe('pending_rating')
    expect(statuses(order)).toEqual(['confirmed', 'confirmed', 'confirmed', 'recalled'])
  })

  test('whose first line counts nothing does not open it again while others are left', () => {
    const half = taken(confirm(three, line('v1', 0))).order
    expect(half.status).toBe('pending_confirm')
    expect(taken(confirm(half, line('v2', 0), line('v3', 0))).order.status).toBe('pending_dispatch')
    expect(taken(confirm(half, line('v2', 0), line('v3'))).order.status).toBe('pending_rating')
  })

  test('has to settle somebody', () => {
    expect(refusalOf(confirm(three))).toBe('ORDER.MINUTES_MISSING')
    expect(refusalOf(confirm(taken(confirm(three, line('v1'))).order, line('v1')))).toBe(
      'ORDER.MINUTES_MISSING',
    )
  })

  test('settles nobody while somebody is inside', () => {
    const inside = anAssignment('v4', 'checked_in')
    for (const assignments of [
      [inside, ...three.assignments],
      [...three.assignments, inside],
    ]) {
      const order = anOrder({ status: 'in_service', headcount: 5, assignments })
      for (const lines of [[line('v1')], [line('v4')], []])
        expect(refusalOf(confirm(order, ...lines))).toBe('ORDER.MOVE_NOT_ALLOWED')
    }
  })
})

describe('a part that is settled', () => {
  const half = taken(confirm(three, line('v1', 45))).order

  test('may be named again with the same minutes, and is not credited again', () => {
    const { order, credits } = taken(confirm(half, line('v1', 45), line('v2')))
    expect(order.assignments[0]).toBe(half.assignments[0])
    expect(credits.map(({ volunteerId }) => volunteerId)).toEqual(['v2'])
  })

  test('is refused with others, and nothing of the rest is settled', () => {
    expect(confirm(half, line('v1', 50), line('v2'))).toEqual({
      ok: false,
      refusal: { code: 'ORDER.ALREADY_SETTLED', details: { name: '李长福' } },
    })
  })

  test('is never changed by confirming again, whatever is said and however often', () => {
    const minutes = fc.constantFrom(0, 30, 45, 60)
    const rounds = fc.array(
      fc.array(fc.tuple(fc.constantFrom(...IDS), minutes), { minLength: 1, maxLength: 3 }),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(rounds, (list) => {
        let order = three
        const credited: string[] = []
        for (const lines of list) {
          const step = confirm(order, ...lines.map(([id, each]) => line(id, each)))
          if (!step.ok) continue
          const settled = order.assignments.filter(({ confirmedMinutes }) => confirmedMinutes !== null)
          expect(step.value.order.assignments).toEqual(expect.arrayContaining([...settled]))
          credited.push(...step.value.credits.map(({ volunteerId }) => volunteerId))
          order = step.value.order
        }
        expect(new Set(credited).size).toBe(credited.length)
        expect(order.assignments.filter(({ status }) => status === 'confirmed')).toHaveLength(credited.length)
      }),
    )
  })
})

describe('one volunteer on several orders', () => {
  const orders = fc.array(
    fc.record({
      fromMinute: fc.integer({ min: -2_000, max: 600 }),
      length: fc.integer({ min: 1, max: 480 }),
      given: fc.integer({ min: 1, max: 480 }),
    }),
    { minLength: 1, maxLength: 8 },
  )

  test('the same hour is confirmed once: what is left over is the most', () => {
    const visit = { inMs: NOW - 2 * HOUR_MS, outMs: NOW - HOUR_MS }
    const other = {
      orderId: 'o2',
      title: '送药',
      spans: [{ ...visit, outMs: NOW - 90 * MINUTE_MS }],
      minutes: 30,
    }
    const order = anOrder({
      status: 'pending_confirm',
      assignments: [anAssignment('v1', 'checked_out', { visits: [visit] })],
    })
    const of = (minutes: number) =>
      confirmOrder(order, [line('v1', minutes)], asRole('station_head'), {
        outcome: 'done',
        recentOf: () => [other],
      })
    expect(of(60)).toMatchObject({
      refusal: { code: 'ORDER.MINUTES_OVERLAP', details: { max: 30, title: '送药' } },
    })
    expect(taken(of(30)).credits).toMatchObject([{ minutes: 30 }])
  })

  test('a head never credits more than he may on one day', () => {
    fc.assert(
      fc.property(orders, (list) => {
        const recent: {
          orderId: string
          title: string
          spans: { inMs: number; outMs: number }[]
          minutes: number
        }[] = []
        list.forEach(({ fromMinute, length, given }, at) => {
          const inMs = NOW + fromMinute * MINUTE_MS
          const visits: Assignment['visits'] = [{ inMs, outMs: inMs + length * MINUTE_MS }]
          const minutes = Math.min(given, length)
          const part = anAssignment('v1', 'checked_out', { visits })
          const step = confirmOrder(
            anOrder({ id: `o${at}`, status: 'pending_confirm', assignments: [part] }),
            [{ volunteerId: 'v1', minutes, reason: FORGOT }],
            asRole('station_head'),
            { outcome: 'done', recentOf: () => recent },
          )
          if (!step.ok) {
            expect(['ORDER.MINUTES_OVERLAP', 'ORDER.DAY_FULL']).toContain(step.refusal.code)
            return
          }
          recent.push({
            orderId: `o${at}`,
            title: 'x',
            spans: [{ inMs, outMs: inMs + length * MINUTE_MS }],
            minutes,
          })
        })
        for (const { spans } of recent) {
          const day = (each: { inMs: number }) => new Date(each.inMs + 8 * HOUR_MS).toISOString().slice(0, 10)
          const same = recent.filter(
            (each) => each.spans[0] && spans[0] && day(each.spans[0]) === day(spans[0]),
          )
          expect(same.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(720)
        }
      }),
    )
  })
})
