import { activityView } from '../../../domain/activity/activity-view'
import {
  addToActivity,
  isPictured,
  keepOfActivity,
  outlivePicture,
  pictureAsker,
  removeFromActivity,
  seeOfActivity,
  verdictNotices,
} from '../../../domain/activity/picture-of-activity'
import { rolesOn } from '../../../domain/activity/role-on'
import type { Picture } from '../../../domain/pictures/picture'
import { PICTURE_MOVES, type PictureMove } from '../../../domain/pictures/picture-lifecycle'
import { openPictureMoves } from '../../../domain/pictures/picture-moves'
import { PICTURES } from '../../../domain/pictures/picture-table'
import { aPerson, aVolunteer, HOME_STATION, NOW, OTHER_STATION, SETTINGS } from '../../fixtures/builders'
import { acting, aLine, anActivity } from '../support/an-activity'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const headOf = (id: string, stationId: string) =>
  aPerson(id, { grants: [{ role: 'station_head', stationId }] })
const HEAD = headOf('head', HOME_STATION)
const SECOND_HEAD = headOf('head2', HOME_STATION)
const PEOPLE = {
  taker: HEAD,
  holder: SECOND_HEAD,
  town: aPerson('clerk', { grants: [{ role: 'town_coordinator' }] }),
  elsewhere: headOf('other', OTHER_STATION),
  leader: aVolunteer('leader', { leaderOf: ['t1'] }),
  served: aVolunteer('v1'),
} as const
type Who = keyof typeof PEOPLE

const PICTURE: Picture = { path: 'p', by: 'head', atMs: NOW, untilMs: NOW + 1, state: 'passed' }
const HELD = anActivity({ status: 'held', teamId: 't1', enrolments: [aLine('v1', { status: 'came' })] })
const withPicture = (state: Picture['state']) => ({ ...HELD, picture: { ...PICTURE, state } })
const as = (who: Who) => acting(PEOPLE[who].id, rolesOn(HELD, PEOPLE[who]))

const ALL = ['show', 'remove'] as const
const LOOKED = ['show', 'keep', 'remove'] as const
const MAY: Readonly<Record<Picture['state'] | 'none', Partial<Record<Who, readonly PictureMove[]>>>> = {
  none: { taker: ['add'], holder: ['add'], town: ['add'] },
  checking: { taker: ALL },
  passed: { taker: ALL, holder: ALL, town: ALL },
  doubtful: { taker: ALL, holder: LOOKED, town: LOOKED },
  gone: { taker: ['add'], holder: ['add'], town: ['add'] },
}

test.each(['none', 'checking', 'passed', 'doubtful', 'gone'] as const)(
  'the picture of an activity, %s: open to who holds it and the town, and nobody lets his own stay',
  (state) => {
    const activity = state === 'none' ? HELD : withPicture(state)
    for (const who of ['taker', 'holder', 'town', 'elsewhere', 'leader', 'served'] as const) {
      const may = MAY[state][who] ?? []
      const person = PEOPLE[who]
      expect([who, openPictureMoves(activity, pictureAsker(activity, person))]).toEqual([who, may])
      const done: Readonly<Record<PictureMove, { readonly ok: boolean }>> = {
        add: addToActivity(activity, 'p2', person, as(who)),
        show: seeOfActivity(activity, person),
        keep: keepOfActivity(activity, '量血压', person, as(who)),
        remove: removeFromActivity(activity, person, as(who)),
      }
      // While a file is being deleted there is no other one yet.
      expect(PICTURE_MOVES.filter((move) => done[move].ok)).toEqual(state === 'gone' ? [] : may)
    }
  },
)

test('there is none before it took place, nor of one that was cancelled', () => {
  for (const status of ['draft', 'published', 'cancelled'] as const) {
    const activity = anActivity({ status })
    expect(openPictureMoves(activity, pictureAsker(activity, HEAD))).toEqual([])
    expect(refusalOf(addToActivity(activity, 'p', HEAD, as('taker')))).toBe('ACTIVITY.MOVE_NOT_ALLOWED')
  }
})

test('is kept a year, and when that is over it still counts; taken away or never looked at it does not', () => {
  const { picture } = taken(addToActivity(HELD, 'p', HEAD, as('taker')))
  expect(picture).toMatchObject({ untilMs: NOW + PICTURES['activity.addPicture'].keptMs, state: 'checking' })
  expect(isPictured(HELD)).toBe(false)
  expect(isPictured(withPicture('checking'))).toBe(false)
  expect(isPictured(withPicture('passed'))).toBe(true)
  expect(isPictured(outlivePicture(withPicture('passed'), NOW))).toBe(true)
  expect(isPictured(outlivePicture(withPicture('doubtful'), NOW))).toBe(false)
  const { activity } = taken(removeFromActivity(withPicture('passed'), HEAD, as('taker')))
  expect(isPictured(activity)).toBe(false)
})

test('nobody reads more of it than that there is one, and that only who was there', () => {
  const seen = { atMs: NOW, settings: SETTINGS, beside: () => [] }
  const told = (who: Who) => activityView(withPicture('passed'), PEOPLE[who], seen).picture
  expect(told('holder')).toEqual({ state: 'passed', moves: ALL })
  expect(told('served')).toEqual({ state: 'passed', moves: [] })
  expect([told('elsewhere'), told('leader')]).toEqual([null, null])
  expect(activityView(withPicture('passed'), null, seen).picture).toBeNull()
  expect(JSON.stringify(activityView(withPicture('passed'), HEAD, seen))).not.toContain('"p"')
})

test('a doubtful one is told to the offices, what is gone to who took it, and what another did with it as well', () => {
  const mailboxes = (step: 'doubtful' | 'risky' | 'lost') =>
    verdictNotices(withPicture('doubtful'), step, NOW).map(({ to }) => to)
  expect(mailboxes('doubtful')).toEqual([`station:${HOME_STATION}`, `town:${HELD.townId}`])
  expect([mailboxes('risky'), mailboxes('lost')]).toEqual([['person:head'], ['person:head']])
  const kept = taken(keepOfActivity(withPicture('doubtful'), '量血压', SECOND_HEAD, as('holder')))
  expect(kept.notices.map(({ to }) => to)).toEqual(['person:head'])
  const removed = (who: 'taker' | 'town') =>
    taken(removeFromActivity(withPicture('passed'), PEOPLE[who], as(who))).notices.map(({ to }) => to)
  expect([removed('town'), removed('taker')]).toEqual([['person:head'], []])
})
