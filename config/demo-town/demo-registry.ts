import {
  DAY_PART_CODES,
  type DayPart,
  type FreeTime,
  WEEKDAY_CODES,
  type Weekday,
} from '../../domain/people/free-times'
import type { IdentityCode } from '../../domain/people/identities'
import type { RegistryFacts } from '../../domain/people/volunteer-statement'
import type { WillingCode } from '../../domain/people/willing-distance'

const table = (days: readonly Weekday[], parts: readonly DayPart[]): readonly FreeTime[] =>
  days.flatMap((day) => parts.map((part): FreeTime => `${day}_${part}`))

const WEEKEND: readonly Weekday[] = ['sat', 'sun']
const WORKDAYS = WEEKDAY_CODES.filter((day) => !WEEKEND.includes(day))

export const TIMES = {
  always: [],
  by_day: table(WEEKDAY_CODES, ['morning', 'afternoon']),
  workdays: table(WORKDAYS, ['morning', 'afternoon']),
  weekends: table(WEEKEND, DAY_PART_CODES),
} as const satisfies Record<string, readonly FreeTime[]>

type Row = readonly [
  birthMonth: string,
  times: keyof typeof TIMES,
  identities?: readonly IdentityCode[],
  willing?: WillingCode,
]

/** What the registry knows of the volunteers of the demonstration town. */
const ROWS: Readonly<Record<string, Row>> = {
  'li-changfu': ['1964-03', 'always', ['model_citizen']],
  'wang-xiaomei': ['1985-11', 'always'],
  'zhao-dashan': ['1971-08', 'always', ['prosperous_farmer']],
  'sun-yulan': ['1968-05', 'always', ['model_citizen'], 'own_village'],
  'qian-wenhua': ['1952-02', 'by_day', ['five_elders', 'village_worthy']],
  'zhou-zhengguo': ['1955-10', 'by_day', ['five_elders', 'veteran']],
  'wu-fengying': ['1963-07', 'always', ['banquet_cook'], 'own_village'],
  'zheng-youcai': ['1949-01', 'always', ['banquet_cook'], 'own_village'],
  'feng-qiang': ['1979-04', 'by_day', ['veteran']],
  'he-jianguo': ['1966-09', 'always', ['veteran']],
  'lin-xia': ['1992-06', 'always', ['teacher']],
  'chen-shouyi': ['1969-12', 'always', [], 'whole_town'],
  'xu-jing': ['1988-03', 'always', ['doctor']],
  'luo-xiaoyan': ['1994-08', 'by_day', ['doctor']],
  'han-zhiyuan': ['1961-05', 'by_day', ['doctor']],
  'cao-yongnian': ['1965-02', 'by_day', ['prosperous_farmer', 'trade_leader']],
  'peng-chunsheng': ['1974-10', 'by_day', ['prosperous_farmer']],
  'jiang-mingli': ['1957-06', 'workdays', ['five_elders', 'teacher']],
  'shen-mo': ['1959-09', 'by_day', ['folk_artist']],
  'tang-guihua': ['1962-04', 'always', ['folk_artist', 'heritage_keeper']],
  'su-zhensheng': ['1956-11', 'by_day', ['heritage_keeper']],
  'pan-weidong': ['1983-07', 'by_day'],
  'tian-yong': ['1982-01', 'always', ['veteran']],
  'dong-qiuping': ['1977-05', 'by_day', ['model_citizen']],
  'yu-xiaochen': ['2005-09', 'by_day', ['student', 'five_youths']],
  'cheng-lixin': ['1970-03', 'weekends'],
}

/** Nothing is known of who was registered before such things were asked. */
export function demoRegistry(key: string): RegistryFacts {
  const row = ROWS[key]
  if (!row) return {}
  const [birthMonth, times, identities = [], willing] = row
  return { birthMonth, freeTimes: TIMES[times], identities, ...(willing && { willing }) }
}
