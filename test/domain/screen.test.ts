import fc from 'fast-check'
import type { RatingTag } from '../../domain/order/order'
import { comingActivities } from '../../domain/screen/coming-activities'
import { openWishes } from '../../domain/screen/open-wishes'
import { readScreenCode, sayScreenCode } from '../../domain/screen/read-screen-code'
import { thanksOf } from '../../domain/screen/thanks'
import { untilNextMs } from '../../domain/screen/until-next'
import { countedOrder } from '../../domain/targets/counted-order'
import { anOrder, HOME_STATION, OTHER_STATION } from '../fixtures/builders'

const rated = (count: number, stars: number, tags: readonly RatingTag[] = []) => ({
  ...countedOrder(anOrder({ status: 'closed' })),
  rating: { stars, tags },
  count,
})

describe('what hangs on the wall of a station', () => {
  test('are items of the menu that wait, counted; no family’s trouble and nobody’s words', () => {
    const waiting = anOrder({ status: 'dispatched', title: '义务理发（上门）' })
    const kept = [
      anOrder({ ...waiting, source: 'wish', title: '愿望' }),
      anOrder({ ...waiting, fiveMust: 'family_hardship' }),
      anOrder({ ...waiting, urgent: true }),
      anOrder({ ...waiting, specialty: 'mediation' }),
      anOrder({ ...waiting, status: 'submitted' }),
      anOrder({ ...waiting, status: 'accepted' }),
    ]
    const other = anOrder({ ...waiting, title: '量血压' })
    expect(openWishes([waiting, ...kept, other, waiting])).toEqual([
      { title: '义务理发（上门）', count: 2 },
      { title: '量血压', count: 1 },
    ])
  })

  test('are thanks of three at least, never a complaint', () => {
    expect(thanksOf([rated(1, 5, ['kind']), rated(1, 4, ['kind'])])).toBeNull()
    const many = [
      rated(1, 5, ['kind', 'on_time']),
      rated(2, 4, ['kind']),
      rated(9, 1),
      rated(4, 5, ['asked_money']),
    ]
    expect(thanksOf(many)).toEqual({ people: 3, tags: [{ tag: 'kind', count: 3 }] })
  })

  test('are what the station holds next, alone or with others, or what is held in its village, by its name', () => {
    const planned = {
      title: '上土市镇新时代文明实践义诊日',
      status: 'published',
      villageId: OTHER_STATION,
      jointStationIds: [],
      endsAtMs: 9,
    } as const
    const all = [
      { ...planned, stationId: HOME_STATION, startsAtMs: 3 },
      { ...planned, stationId: OTHER_STATION, jointStationIds: [HOME_STATION], startsAtMs: 1 },
      { ...planned, stationId: OTHER_STATION, startsAtMs: 2 },
      { ...planned, title: '送文化', stationId: null, villageId: HOME_STATION, startsAtMs: 2 },
      { ...planned, stationId: HOME_STATION, status: 'cancelled' as const, startsAtMs: 2 },
      { ...planned, stationId: HOME_STATION, startsAtMs: 0, endsAtMs: 1 },
      { ...planned, stationId: HOME_STATION, status: 'draft' as const, startsAtMs: 2 },
    ]
    expect(comingActivities(all, HOME_STATION, 1)).toEqual([
      { name: '义诊日', startsAtMs: 1 },
      { name: '送文化', startsAtMs: 2 },
      { name: '义诊日', startsAtMs: 3 },
    ])
  })

  test('changes at full minutes of the clock, on every screen at once', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4e12 }), fc.constantFrom(60_000, 300_000), (nowMs, everyMs) => {
        const wait = untilNextMs(nowMs, everyMs)
        expect(wait).toBeGreaterThan(0)
        expect(wait).toBeLessThanOrEqual(everyMs)
        expect((nowMs + wait) % everyMs).toBe(0)
      }),
    )
  })

  test('opens with the code as it is read out', () => {
    expect(readScreenCode(` ${sayScreenCode('ABCD2345EF').toLowerCase()} `)).toBe('ABCD2345EF')
    for (const wrong of ['', 'ABCD2345E', 'ABCD2345EF2', 'ABCD0345EF'])
      expect(readScreenCode(wrong)).toBeNull()
  })
})
