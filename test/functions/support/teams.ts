import type { ActionInput } from '../../../types/actions'
import { CHANGFU, COORDINATOR, DOUSHAHE, HEAD, idOf } from './orders'
import { person, type Town } from './town'

export const NEIGHBOURS = 'team-201-neighbor'
export const ENVIRONMENT = 'team-201-environment'
export const MEDIATORS = 'team-201-mediation'
export const BARBERS = 'team-town-convenience'

/** Leads the neighbours of 陡沙河村. */
export const DASHAN = person('zhao-dashan')
/** One of them. */
export const YULAN = person('sun-yulan')
/** Leads the mediators alone; 周正国 is the other one. */
export const WENHUA = person('qian-wenhua')
/** Leads the environment team; not among the neighbours. */
export const QIANG = person('feng-qiang')
/** Of 铜锣寨村, in no team that is lent. */
export const YEQING = person('ye-qing')

export const TONGLUOZHAI = '341525111200'
/** Somebody writes another telephone into his own record. */
export async function typesPhone(town: Town, as: { openid: string }, phone: string): Promise<void> {
  const { person: known } = await town.ok(as, 'session.get', {})
  if (!known) throw new Error('nobody is here')
  const { name, stationId, addressText } = known
  await town.ok(as, 'person.update', { name, phone, stationId, addressText })
}

export const LEFT = { code: 'own_wish' } as const

export const placeOf = (teamId: string, as: { openid: string }) => ({ teamId, volunteerId: idOf(as) })

/** A new team of 陡沙河村, led by 李长福. */
export const CHESS: ActionInput<'team.create'> = {
  stationId: DOUSHAHE,
  name: '陡沙河村象棋队',
  kind: 'culture',
  specialties: ['culture'],
  brand: null,
  sponsor: null,
  leaderId: idOf(CHANGFU),
}

export async function newTeam(town: Town): Promise<string> {
  return (await town.ok(HEAD, 'team.create', CHESS)).teamId
}

/** What a station says of itself. */
export const STATION_WORDS = {
  firstResponsible: '庄正平',
  dailyContact: '周海燕',
  phone: '05645021234',
  openingWords: '天天有人',
} as const

/** A team that has stopped. */
export async function stoppedTeam(town: Town): Promise<string> {
  const teamId = await newTeam(town)
  await town.ok(HEAD, 'team.close', { teamId, reason: { code: 'too_few' } })
  return teamId
}

export const PROPOSED = {
  name: '上门理发队',
  kind: 'convenience',
  purpose: '老人出门不便',
  ofTown: false,
} as const

export async function proposed(town: Town, as = CHANGFU): Promise<string> {
  return (await town.ok(as, 'team.propose', PROPOSED)).proposalId
}

export const MEMBER = {
  stationId: null,
  unit: '中心学校',
  name: '樊老师',
  phone: '13800008888',
  inPost: true,
} as const

/** An entry of the roster that is no volunteer of the town. */
export async function listed(town: Town): Promise<string> {
  return (await town.ok(COORDINATOR, 'roster.add', MEMBER)).entryId
}
