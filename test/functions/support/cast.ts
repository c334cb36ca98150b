import { people } from '../../../cloudfunctions/_core/store/collections'
import { database } from '../../../cloudfunctions/_core/store/database'
import type { Person } from '../../../domain/people/person'
import type { Role } from '../../../domain/people/roles'
import { ADMIN, makeAdmin, XUCHENG } from './offices'
import { CHANGFU, COORDINATOR, DOUSHAHE, HEAD, idOf, NEWCOMER } from './orders'
import { person } from './town'

type Openid = { readonly openid: string }

/** Somebody who has nothing to do with the records of others, but may have an office. */
export type Player = Openid & {
  readonly who: string
  readonly roles: readonly Role[]
  /** Whether his station is that of the records, another one of the town, or one of another town. */
  readonly at: 'station' | 'town' | 'elsewhere'
}

const player = (who: string, as: Openid, at: Player['at'], ...roles: readonly Role[]): Player => ({
  who,
  openid: as.openid,
  roles,
  at,
})

export const FOREIGNER: Openid = { openid: 'foreigner' }

/** Everybody but those whom a record is about, which are villagers and volunteers of 陡沙河村. */
export const CAST: readonly Player[] = [
  player('a visitor', NEWCOMER, 'elsewhere'),
  player('a villager', person('hu-xiulian'), 'station', 'villager'),
  player('a villager of another village', person('song-laoda'), 'town', 'villager'),
  player('the helper', XUCHENG, 'station', 'villager', 'helper'),
  player('a volunteer', person('su-zhensheng'), 'station', 'villager', 'volunteer'),
  player('a volunteer of another village', person('shen-mo'), 'town', 'villager', 'volunteer', 'team_leader'),
  player(
    'the leader of another team',
    person('feng-qiang'),
    'station',
    'villager',
    'volunteer',
    'team_leader',
  ),
  player('the head', HEAD, 'station', 'villager', 'station_head'),
  player('the head of another station', person('head-shishan'), 'town', 'villager', 'station_head'),
  player('the coordinator', COORDINATOR, 'town', 'villager', 'town_coordinator'),
  player('an admin', ADMIN, 'station', 'villager', 'admin'),
  player(
    'somebody of another town with every office',
    FOREIGNER,
    'elsewhere',
    ...([
      'villager',
      'helper',
      'volunteer',
      'team_leader',
      'station_head',
      'town_coordinator',
      'admin',
    ] as const),
  ),
]

/** Makes the two who are not in the demonstration town: its admin, and one of another town who claims this one's stations and teams. */
export async function enterCast(): Promise<void> {
  await makeAdmin()
  const model = await people.find(idOf(CHANGFU))
  if (!model?.volunteer) throw new Error('no volunteer to take after')
  const { id: _his, ...rest } = model
  const foreigner: Omit<Person, 'id'> = {
    ...rest,
    townId: '341525112',
    contact: { name: '外镇人', phone: '19900009999', stationId: DOUSHAHE, addressText: '外镇' },
    grants: [
      { role: 'helper', stationId: DOUSHAHE },
      { role: 'station_head', stationId: DOUSHAHE },
      { role: 'town_coordinator' },
      { role: 'admin' },
    ],
    volunteer: { ...model.volunteer, leaderOf: [...model.volunteer.teamIds, 'team-201-neighbor'] },
  }
  await database.collection('people').add({ _id: idOf(FOREIGNER), ...foreigner })
}
