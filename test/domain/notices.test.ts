import fc from 'fast-check'
import { NOTICES } from '../../domain/notice/notice-table'
import { noticesFor } from '../../domain/notice/notices-for'
import { aFiveMustOrder, anAssignment, anEvent, anOrder } from '../fixtures/builders'
import { walkOrder, walkPlans } from './support/order-walk'
import { VOLUNTEERS } from './support/small-town'
import { notices, STATION, TELLINGS, TOWN_BOX, tellingOf, withParts } from './support/tellings'

describe('who is told', () => {
  test('every event of the product is spoken of here', () => {
    expect([...new Set(TELLINGS.map(({ type }) => type))].sort()).toEqual(Object.keys(NOTICES).sort())
  })

  test.each(TELLINGS)('$type, $what', (telling) => {
    expect(notices(telling).map(({ to }) => to)).toEqual(telling.told)
  })

  test.each(TELLINGS)('$type, $what: whoever did it is not told of it', (telling) => {
    for (const to of telling.told.filter((each) => each.startsWith('person:'))) {
      const others = telling.told.filter((each) => each !== to)
      expect(notices(telling, { actorId: to.slice('person:'.length) }).map((each) => each.to)).toEqual(others)
    }
  })

  test('a recall is news to the requester only after somebody had said yes', () => {
    const asked = [anAssignment('a', 'offered'), anAssignment('b', 'declined')]
    const order = anOrder({ status: 'pending_dispatch', assignments: [anAssignment('a', 'recalled')] })
    const before = anOrder({ status: 'dispatched', assignments: asked })
    const told = noticesFor({ order, before, event: anEvent('recall') })
    expect(told.map(({ to }) => to)).toEqual(['person:a'])
  })

  test.each([
    ['submitted', [STATION]],
    ['accepted', [STATION]],
    ['in_service', [STATION]],
    ['pending_confirm', [STATION, TOWN_BOX]],
    ['escalated', [TOWN_BOX]],
  ] as const)('a reminder of an order that is %s goes to the offices that have to act', (status, offices) => {
    const told = notices({ ...tellingOf('remind'), order: { status } }, { from: status, to: status })
    expect(told.map(({ to }) => to).filter((to) => !to.startsWith('person:'))).toEqual(offices)
  })

  test('a reminder of a service asks only those who are still there', () => {
    const inside = { status: 'in_service' } as const
    const parts = withParts({ a: { status: 'checked_in' }, b: { status: 'checked_out' } })
    const told = notices(
      { ...tellingOf('remind'), order: inside, parts },
      { from: 'in_service', to: 'in_service' },
    )
    expect(told.map(({ to }) => to)).toEqual([STATION, 'person:a'])
  })

  test('an order on behalf of somebody: the helper who ordered is told', () => {
    const order = anOrder({ requesterId: 'helper', onBehalf: true })
    const told = noticesFor({ order, before: order, event: anEvent('check_in') })
    expect(told.map(({ to }) => to)).toEqual(['person:helper'])
  })
})

describe('what nobody is told on a locked screen', () => {
  const PRIVATE = /张桂兰|13800001001|老槐树|花园组|腿脚不便|李长福|何秀英|13800002002/

  test('no telephone, address, need or full name', () => {
    const orders = [anOrder(), aFiveMustOrder(), anOrder({ onBehalf: true, requesterId: 'helper' })]
    const texts = orders.flatMap((order) =>
      TELLINGS.flatMap((telling) =>
        notices({ ...telling, order: { ...order, ...telling.order } }, { subjectId: 'a' }),
      ),
    )
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter(({ text }) => PRIVATE.test(text))).toEqual([])
  })
})

describe('over the whole life of any order', () => {
  const names = VOLUNTEERS.map(({ contact }) => contact.name)
  const phones = VOLUNTEERS.map(({ contact }) => contact.phone)
  const everyNotice = (plan: Parameters<typeof walkOrder>[0]) =>
    walkOrder(plan).steps.flatMap(({ before, after, events }) =>
      events.flatMap((event) => noticesFor({ order: after, before, event })),
    )

  test('each line has an id of its own, which the same events give again', () => {
    fc.assert(
      fc.property(walkPlans, (plan) => {
        const ids = everyNotice(plan).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(everyNotice(plan).map(({ id }) => id)).toEqual(ids)
      }),
      { numRuns: 50 },
    )
  })

  test('a requester reads that it is done only after somebody has served', () => {
    let toldSo = 0
    fc.assert(
      fc.property(walkPlans, (plan) => {
        for (const { before, after, events } of walkOrder(plan).steps)
          for (const event of events)
            for (const { text } of noticesFor({ order: after, before, event })) {
              if (!text.includes('办好了')) continue
              toldSo += 1
              expect(after.assignments.some((part) => (part.confirmedMinutes ?? 0) > 0)).toBe(true)
            }
      }),
      { numRuns: 100 },
    )
    expect(toldSo).toBeGreaterThan(0)
  })

  test('no line carries what would lead to a house, and none is for who did it', () => {
    const secrets = ['张桂兰', '13800001001', '老槐树', '腿脚不便', ...names, ...phones]
    fc.assert(
      fc.property(walkPlans, (plan) => {
        for (const { before, after, events } of walkOrder(plan).steps)
          for (const event of events)
            for (const { text, to } of noticesFor({ order: after, before, event })) {
              expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
              expect(to).not.toBe(`person:${event.actorId}`)
            }
      }),
      { numRuns: 50 },
    )
  })
})
