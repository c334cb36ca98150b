import type { DispatchContext } from '../../../domain/dispatch/find-candidates'
import type { Person } from '../../../domain/people/person'
import { TOWN } from '../../../domain/town/stations'
import {
  aPerson,
  aTeam,
  aVolunteer,
  HOME_STATION,
  NOW,
  REQUESTER_ID,
  SETTINGS,
  type Volunteer,
} from '../../fixtures/builders'

const TEAM_IDS = ['barbers', 'elders']

const named = (name: string, phone: string): Pick<Person, 'contact'> => ({
  contact: { name, phone, stationId: HOME_STATION, addressText: '马场' },
})

export const REQUESTER = aPerson(REQUESTER_ID)
export const HEAD = aPerson('head', { grants: [{ role: 'station_head', stationId: HOME_STATION }] })
export const COORDINATOR = aPerson('coordinator', { grants: [{ role: 'town_coordinator' }] })

/** One who leads a team, one who is head of the station besides, and three more; all cut hair and settle quarrels. */
export const VOLUNTEERS: readonly Volunteer[] = [
  aVolunteer('leader', { teamIds: TEAM_IDS, leaderOf: ['barbers'] }, named('王小妹', '13800002001')),
  aVolunteer(
    'head-too',
    { teamIds: TEAM_IDS },
    { ...named('汪志远', '13800002002'), grants: [{ role: 'station_head', stationId: HOME_STATION }] },
  ),
  aVolunteer('v1', { teamIds: TEAM_IDS }, named('李长福', '13800002003')),
  aVolunteer('v2', { teamIds: TEAM_IDS }, named('欧阳建国', '13800002004')),
  aVolunteer('v3', { teamIds: TEAM_IDS }, named('何秀英', '13800002005')),
]

/** Everybody who may have to do with an order of the home village. */
export const EVERYBODY: readonly Person[] = [REQUESTER, HEAD, COORDINATOR, ...VOLUNTEERS]

export const DISPATCH: DispatchContext = {
  people: EVERYBODY,
  teams: [
    aTeam('barbers'),
    aTeam('elders', { kind: 'mediation', specialties: ['mediation'] }),
    aTeam('strangers', { townId: TOWN.id, stationId: null, kind: 'health', specialties: ['health'] }),
  ],
  atMs: NOW,
  settings: SETTINGS,
}
