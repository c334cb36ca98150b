import { DOUBTED_IN_SUMS } from '../hours/doubted-in-sums'
import { TOWN_KINDS, TOWN_TEAMS, VILLAGE_SPECIALTIES } from '../people/coverage'
import { PARTY_TARGETS } from '../roster/party-rate'
import type { Fraction } from './fraction'

/** `count`: so many. `share`: of a hundred. `minutes`: on average, or of the one in the middle. */
export type FigureUnit = 'count' | 'share' | 'minutes'

type FigureRow = {
  readonly label: string
  readonly unit: FigureUnit
  /** What is asked of the town and of a station; null: nothing. */
  readonly asked: { readonly town: Fraction | null; readonly station: Fraction | null }
  /** What is counted, as one explains it to who has to answer for it. */
  readonly about: string
}

const of = (numerator: number, denominator = 1): Fraction => ({ numerator, denominator })
const ALL = of(1)
const both = (asked: Fraction | null) => ({ town: asked, station: asked })

/**
 * Every number of the plan 上政字〔2020〕45号. What is asked for: part 3 (teams, 五必到, party members) and part 4 (activities);
 * of answering, solving and rating it asks for nothing in numbers.
 */
export const FIGURES = {
  activities: {
    label: '办的活动',
    unit: 'count',
    asked: { town: of(2), station: of(1) },
    about: '这个月办过的活动，按开始的日子算；几个站一起办的，每个站各算一次',
  },
  taking_part: {
    label: '在职党员参与率',
    unit: 'share',
    asked: both(of(PARTY_TARGETS.takingPartPercent, 100)),
    about: '名册上的在职党员里，今年有确认过的服务记录的人',
  },
  average_minutes: {
    label: '在职党员人均时长',
    unit: 'minutes',
    asked: both(of(PARTY_TARGETS.averageMinutes)),
    about: `在职党员今年确认过的时长，按名册上的人数平均；${DOUBTED_IN_SUMS}`,
  },
  town_teams: {
    label: '镇里的队',
    unit: 'count',
    asked: { town: of(TOWN_TEAMS), station: null },
    about: '有人在做事的队',
  },
  town_kinds: {
    label: '镇里五类队',
    unit: 'share',
    asked: { town: ALL, station: null },
    about: `${TOWN_KINDS.length} 类队里已经有的`,
  },
  village_kinds: {
    label: '村里四样服务',
    unit: 'share',
    asked: { town: null, station: ALL },
    about: `${VILLAGE_SPECIALTIES.length} 样服务里，村里的队做得了的`,
  },
  arrived: {
    label: '五必到到场率',
    unit: 'share',
    asked: both(ALL),
    about: '该到的五必到单子里，有人到了的；还没到时限的不算',
  },
  arrival_median: {
    label: '五必到到场用时（一半在这以内）',
    unit: 'minutes',
    asked: both(null),
    about: '从点单到第一个人到场',
  },
  arrival_slow: {
    label: '五必到到场用时（九成在这以内）',
    unit: 'minutes',
    asked: both(null),
    about: '从点单到第一个人到场',
  },
  answered: {
    label: '回应率',
    unit: 'share',
    asked: both(null),
    about: '点的单里，有人接了，或者站里、镇里答复了的；自己撤的不算',
  },
  solved: {
    label: '办成率',
    unit: 'share',
    asked: both(null),
    about: '办完的单里，办好了的；不用办的、不受理的不算',
  },
  satisfied: {
    label: '满意率',
    unit: 'share',
    asked: both(null),
    about: '评价过的单里，四星以上、没有说不好的',
  },
  unrated: {
    label: '没有评价的',
    unit: 'share',
    asked: both(null),
    about: '服务过的单里，没有评价的。满意率要和它一起看',
  },
} as const satisfies Record<string, FigureRow>

export type FigureCode = keyof typeof FIGURES
export const FIGURE_CODES = Object.keys(FIGURES) as [FigureCode, ...FigureCode[]]

/** What the plan asks of a place. */
export const askedOf = (code: FigureCode, stationId: string | null): Fraction | null =>
  FIGURES[code].asked[stationId === null ? 'town' : 'station']
