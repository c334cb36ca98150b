import type { Activity } from '../../domain/activity/activity'
import type { Bulletin } from '../../domain/bulletin/bulletin'
import {
  BULLETIN_DECISIONS,
  BULLETIN_MOVES,
  BULLETIN_STATUS_CODES,
  BULLETIN_STATUSES,
} from '../../domain/bulletin/bulletin-lifecycle'
import { bulletinNotice } from '../../domain/bulletin/bulletin-notices'
import { decideBulletin } from '../../domain/bulletin/decide-bulletin'
import { reviseBulletin, submitBulletin } from '../../domain/bulletin/submit-bulletin'
import { bulletinSums } from '../../domain/report/bulletin-sums'
import { aPerson, HOME_STATION, NOW, OTHER_STATION } from '../fixtures/builders'
import { anActivity } from './support/an-activity'

const head = aPerson('head', { grants: [{ role: 'station_head', stationId: HOME_STATION }] })
const town = aPerson('town', { grants: [{ role: 'town_coordinator' }] })

const WORDS = { kind: 'experience', title: '邻里更热心', text: '上门理发的人多了。', words: 'pass' } as const

const written = (with_: Partial<Bulletin> = {}): Bulletin => {
  const made = submitBulletin(head, { id: 'b1', stationId: HOME_STATION, atMs: NOW, ...WORDS })
  if (!made.ok) throw new Error(made.refusal.code)
  return { ...made.value, ...with_ }
}

const decided = (
  bulletin: Bulletin,
  decision: (typeof BULLETIN_DECISIONS)[number],
  version = bulletin.version,
) =>
  decideBulletin(bulletin, town, {
    decision,
    version,
    reason: decision === 'return' ? { code: 'incomplete', text: '' } : null,
    atMs: NOW + 1,
  })

describe('what a station tells the town', () => {
  test('moves as the table says, and no otherwise', () => {
    for (const status of BULLETIN_STATUS_CODES) {
      for (const decision of BULLETIN_DECISIONS) {
        const { from, to } = BULLETIN_MOVES[decision]
        const after = decided(written({ status }), decision)
        if (from.some((each) => each === status))
          expect(after).toMatchObject({ ok: true, value: { status: to } })
        else expect(after).toMatchObject({ refusal: { code: 'BULLETIN.DECIDED' } })
      }
      const revised = reviseBulletin(written({ status }), head, WORDS)
      expect(revised.ok).toBe(!BULLETIN_STATUSES[status].adopted)
    }
  })

  test('counts for the month in which it first came in, however often it is written anew', () => {
    const back = decided(written(), 'return')
    if (!back.ok) throw new Error('not returned')
    expect(back.value.decided?.reason).toBe('写得不全，看不明白')
    expect(reviseBulletin(back.value, head, { ...WORDS, text: '写全了，有名有姓有数。' })).toMatchObject({
      value: { atMs: NOW, version: 2, status: 'submitted', text: '写全了，有名有姓有数。' },
    })
  })

  test('is decided by the town alone, never by who wrote it, and never unread', () => {
    const by = (person: typeof head, bulletin = written()) =>
      decideBulletin(bulletin, person, {
        decision: 'adopt',
        version: bulletin.version,
        reason: null,
        atMs: NOW,
      })
    expect(by(head)).toMatchObject({ refusal: { code: 'BULLETIN.NOT_FOUND' } })
    expect(by(town, written({ by: town.id }))).toMatchObject({ refusal: { code: 'BULLETIN.OWN' } })
    expect(decided(written({ version: 2 }), 'adopt', 1)).toMatchObject({
      refusal: { code: 'BULLETIN.CHANGED' },
    })
    const unexplained = { decision: 'return', version: 1, reason: null, atMs: NOW } as const
    expect(decideBulletin(written(), town, unexplained)).toMatchObject({
      refusal: { code: 'ORDER.REASON_REQUIRED' },
    })
  })

  test('is written for one’s own station, or for the town by the town', () => {
    const of = (person: typeof head, stationId: string | null) =>
      submitBulletin(person, { id: 'b1', stationId, atMs: NOW, ...WORDS }).ok
    expect([of(head, HOME_STATION), of(head, OTHER_STATION), of(head, null)]).toEqual([true, false, false])
    expect([of(town, null), of(town, OTHER_STATION)]).toEqual([true, true])
    const strange = reviseBulletin(written({ stationId: OTHER_STATION }), head, WORDS)
    expect(strange).toMatchObject({ refusal: { code: 'BULLETIN.NOT_FOUND' } })
  })

  test('names the activity that it tells of: one that its own unit has held, counted once', () => {
    const activity = (with_: Partial<Activity> = {}) =>
      anActivity({ id: 'a1', status: 'held', stationId: HOME_STATION, ...with_ })
    const about = (told: Activity | null, stationId: string | null = HOME_STATION) =>
      submitBulletin(stationId === null ? town : head, {
        ...{ id: 'b1', stationId, atMs: NOW, activity: told },
        ...WORDS,
      })
    expect(about(activity())).toMatchObject({ value: { activityId: 'a1' } })
    expect(about(activity({ stationId: OTHER_STATION, jointStationIds: [HOME_STATION] })).ok).toBe(true)
    expect(about(activity({ stationId: null }), null).ok).toBe(true)
    const strange = [
      null,
      activity({ status: 'published' }),
      activity({ status: 'cancelled' }),
      activity({ stationId: OTHER_STATION }),
      activity({ stationId: null }),
      activity({ townId: 'elsewhere' }),
    ]
    for (const each of strange) expect(about(each)).toMatchObject({ refusal: { code: 'BULLETIN.NOT_HELD' } })
    const twice = [
      written({ activityId: 'a1' }),
      written({ activityId: 'a1' }),
      written({ activityId: 'a2' }),
    ]
    expect(bulletinSums([...twice, written()])).toMatchObject({ handedIn: 4, activitiesTold: 2 })
    expect(reviseBulletin(written({ activityId: 'a1' }), head, WORDS)).toMatchObject({
      value: { activityId: 'a1' },
    })
  })

  test('is told to whoever has to read it', () => {
    const told = (bulletin: Bulletin) => bulletinNotice(bulletin, 'x', NOW)
    expect(told(written())).toMatchObject({
      to: 'town:341525111',
      text: '陡沙河村报来一条信息：“邻里更热心”，请看一看。',
    })
    expect(told(written({ status: 'adopted' })).to).toBe(`station:${HOME_STATION}`)
    expect(told(written({ status: 'adopted', stationId: null })).to).toBe('person:head')
    const back = decided(written(), 'return')
    expect(back.ok && told(back.value).text).toBe(
      '“邻里更热心”退回来了：写得不全，看不明白。改好再报，不用重写。',
    )
  })
})
