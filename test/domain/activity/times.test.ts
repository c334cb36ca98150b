import type { ActivityFacts } from '../../../domain/activity/activity'
import { soonestFirst } from '../../../domain/activity/activity-row'
import { changeActivity } from '../../../domain/activity/change-activity'
import { createActivity } from '../../../domain/activity/create-activity'
import { isUnusuallyLong } from '../../../domain/activity/unusual-length'
import { HOUR_MS, shanghaiInstant } from '../../../domain/kernel/shanghai-time'
import { aPerson, HOME_STATION, NOW, OTHER_STATION } from '../../fixtures/builders'
import { acting, anActivity } from '../support/an-activity'
import { refusalOf } from '../support/refusal-of'

const at = (day: number, hour: number): number => shanghaiInstant(2027, 3, day, hour)
const NOBODY = new Map<string, never>()
const HEAD = aPerson('head', { grants: [{ role: 'station_head', stationId: HOME_STATION }] })

const made = (times: Pick<ActivityFacts, 'startsAtMs' | 'endsAtMs'>, lengthConfirmed = false) =>
  createActivity(
    {
      facts: { ...anActivity(), ...times },
      stationId: HOME_STATION,
      planRowId: null,
      repeat: null,
      lengthConfirmed,
    },
    { id: 'a1', person: HEAD, atMs: at(1, 8), words: 'pass' },
  )

test.each([
  [at(2, 9), at(2, 11), false],
  [at(2, 8), at(2, 20), false],
  [at(2, 8), at(2, 21), true],
  [at(2, 11), at(3, 10), true],
  [at(2, 23), at(3, 1), true],
])('from %d to %d has to be meant: %s', (startsAtMs, endsAtMs, long) => {
  expect(isUnusuallyLong({ startsAtMs, endsAtMs })).toBe(long)
  expect(made({ startsAtMs, endsAtMs }, true).ok).toBe(true)
  if (long) expect(refusalOf(made({ startsAtMs, endsAtMs }))).toBe('ACTIVITY.LENGTH_UNCONFIRMED')
  else expect(made({ startsAtMs, endsAtMs }).ok).toBe(true)
})

test('an end before the beginning is refused, whoever means it', () => {
  expect(refusalOf(made({ startsAtMs: at(2, 11), endsAtMs: at(2, 10) }, true))).toBe('ACTIVITY.TIMES_WRONG')
})

test('what was meant once stays; other times are asked for again', () => {
  const night = anActivity({ startsAtMs: NOW + 24 * HOUR_MS, endsAtMs: NOW + 38 * HOUR_MS })
  const head = acting('head', ['organiser'])
  expect(changeActivity(night, { ...night, venue: '广场' }, NOBODY, head).ok).toBe(true)
  const longer = { ...night, endsAtMs: night.endsAtMs + HOUR_MS }
  expect(refusalOf(changeActivity(night, longer, NOBODY, head))).toBe('ACTIVITY.LENGTH_UNCONFIRMED')
  expect(changeActivity(night, longer, NOBODY, head, 'pass', true).ok).toBe(true)
})

test('the soonest stands first; of two at once that of the own village', () => {
  const row = (id: string, startsAtMs: number, stationId: string) => ({
    id,
    startsAtMs,
    stationId,
    villageId: stationId,
  })
  const rows = [row('late', 3, HOME_STATION), row('far', 1, OTHER_STATION), row('near', 1, HOME_STATION)]
  expect(soonestFirst(rows, HOME_STATION).map(({ id }) => id)).toEqual(['near', 'far', 'late'])
})
