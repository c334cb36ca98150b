import type { Team } from '../../domain/people/team'
import type { SpecialtyCode } from '../../domain/service/specialties'
import type { TeamKind } from '../../domain/service/team-kinds'
import { STATIONS, TOWN } from '../../domain/town/stations'

type Kind = {
  readonly kind: TeamKind
  readonly name: string
  readonly specialties: readonly SpecialtyCode[]
  readonly brand?: string
  readonly sponsor?: string
}

/** The teams of the town, by the code under which volunteers name them. */
const TOWN_TEAMS: Readonly<Record<string, Kind>> = {
  propaganda: { kind: 'propaganda', name: '宣传宣讲志愿服务队', specialties: ['propaganda'] },
  skills: { kind: 'skills', name: '技能培训（农技）志愿服务队', specialties: ['skills'] },
  care: { kind: 'care', name: '关心关爱志愿服务队', specialties: ['care'] },
  culture: { kind: 'culture', name: '文化服务志愿服务队', specialties: ['culture'] },
  hengxi: { kind: 'culture', name: '衡西民俗演艺团', specialties: ['culture'], brand: '衡西民俗演艺团' },
  health: {
    kind: 'health',
    name: '健康服务志愿服务队（卫生院）',
    specialties: ['health'],
    sponsor: '镇卫生院',
  },
  legal_safety: {
    kind: 'legal_safety',
    name: '平安法治志愿服务队',
    specialties: ['legal_safety'],
    sponsor: '派出所和司法所',
  },
  emergency: { kind: 'emergency', name: '应急救援志愿服务队', specialties: ['emergency'] },
  youth: { kind: 'youth', name: '青年“大手牵小手”志愿服务队', specialties: ['youth'], sponsor: '镇团委' },
  convenience: {
    kind: 'convenience',
    name: '便民服务志愿服务队（理发·维修·缝补）',
    specialties: ['convenience'],
  },
  party_pioneer: { kind: 'party_pioneer', name: '党员先锋志愿服务队', specialties: ['propaganda'] },
}

/** The five teams that every village has. */
const VILLAGE_TEAMS: Readonly<Record<string, Kind>> = {
  customs: { kind: 'customs', name: '移风易俗志愿服务队', specialties: ['customs'] },
  environment: { kind: 'environment', name: '环境整治志愿服务队', specialties: ['environment'] },
  neighbor: {
    kind: 'neighbor',
    name: '“邻里邻好”邻里互助志愿服务队',
    specialties: ['neighbor', 'care'],
    brand: '邻里邻好',
  },
  mediation: { kind: 'mediation', name: '“五老”说事矛盾调处志愿服务队', specialties: ['mediation'] },
  party_pioneer: { kind: 'party_pioneer', name: '党员先锋志愿服务队', specialties: ['propaganda'] },
}

export const townTeamId = (code: string): string => `team-town-${code}`
export const villageTeamId = (stationId: string, code: string): string =>
  `team-${stationId.slice(-3)}-${code}`

const townTeams: readonly Team[] = Object.entries(TOWN_TEAMS).map(([code, team]) => ({
  ...team,
  id: townTeamId(code),
  townId: TOWN.id,
  stationId: null,
  name: `${TOWN.name}${team.name}`,
  active: true,
  shareScope: 'town',
}))

/** The demonstration point lends its environment team to its neighbours. */
const isLent = (demoLevel: string, code: string): boolean => demoLevel === 'city' && code === 'environment'

/** One village has not founded all of them yet, so that there is something to read under what is missing. */
const isFounded = (village: string, code: string): boolean => village !== '江子河村' || code !== 'environment'

const villageTeams: readonly Team[] = STATIONS.flatMap(({ id, village, demoLevel }) =>
  Object.entries(VILLAGE_TEAMS)
    .filter(([code]) => isFounded(village, code))
    .map(([code, team]) => ({
      ...team,
      id: villageTeamId(id, code),
      townId: TOWN.id,
      stationId: id,
      name: `${village}${team.name}`,
      active: true,
      shareScope: isLent(demoLevel, code) ? ('town' as const) : ('village' as const),
    })),
)

export const DEMO_TEAMS: readonly Team[] = [...townTeams, ...villageTeams]
