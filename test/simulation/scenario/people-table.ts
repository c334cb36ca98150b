import { STATIONS } from '../../../domain/town/stations'

/** Inhabitants by station, in hundreds: how demand and volunteers spread over the town. */
const HUNDREDS: Readonly<Record<string, number>> = {
  '341525111001': 26,
  '341525111200': 21,
  '341525111201': 22,
  '341525111202': 20,
  '341525111203': 23,
  '341525111204': 15,
  '341525111205': 18,
  '341525111206': 17,
  '341525111207': 15,
}

export const VILLAGE_WEIGHTS: readonly (readonly [string, number])[] = STATIONS.map(({ id }) => [
  id,
  HUNDREDS[id] ?? 15,
])

/** The market town has the school, the hospital and the offices, so most of the town's own teams live there. */
export const TOWN_TEAM_WEIGHTS: readonly (readonly [string, number])[] = VILLAGE_WEIGHTS.map(
  ([id, weight], at) => [id, at === 0 ? 3 * weight : weight],
)

export const VILLAGER_COUNT = 1_200

/** Villagers without a phone of their own, for whom the helper of the village orders. */
export const ORDERED_BY_HELPER = 0.3

type TeamSize = {
  readonly team: string
  /** Further members beside those of the demonstration town. */
  readonly members: number
  /** How many of them hold a verified credential. */
  readonly licensed: number
}

/** In a village of twenty hundred; others in proportion. */
export const VILLAGE_TEAM_SIZES: readonly TeamSize[] = [
  { team: 'neighbor', members: 7, licensed: 0 },
  { team: 'environment', members: 4, licensed: 0 },
  { team: 'customs', members: 3, licensed: 0 },
  { team: 'mediation', members: 2, licensed: 0 },
  { team: 'party_pioneer', members: 3, licensed: 0 },
]

export const TOWN_TEAM_SIZES: readonly TeamSize[] = [
  { team: 'convenience', members: 9, licensed: 3 },
  { team: 'health', members: 9, licensed: 8 },
  { team: 'skills', members: 7, licensed: 2 },
  { team: 'propaganda', members: 6, licensed: 0 },
  { team: 'care', members: 8, licensed: 0 },
  { team: 'culture', members: 7, licensed: 0 },
  { team: 'hengxi', members: 12, licensed: 0 },
  { team: 'legal_safety', members: 5, licensed: 4 },
  { team: 'emergency', members: 11, licensed: 0 },
  { team: 'youth', members: 8, licensed: 0 },
  { team: 'party_pioneer', members: 4, licensed: 0 },
]

/** A volunteer of one team who joins the neighbours' team of his village as well. */
export const SECOND_TEAM_SHARE = 0.25

export const SURNAMES = Array.from(
  '赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹喻柏窦章云苏潘葛范彭郎',
)
export const GIVEN_NAMES = Array.from(
  '春秋松柏兰桂荷梅林森海江河山峰石玉珍珠英华国建军平安康福禄寿喜庆祥云霞月',
)
