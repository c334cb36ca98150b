import { personIdOf, rosterIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { shanghaiInstant } from '../../domain/kernel/shanghai-time'
import type { RosterEntry } from '../../domain/roster/roster-entry'
import { TOWN } from '../../domain/town/stations'

type Member = {
  /** Of a volunteer of the demonstration town, whose telephone it is; otherwise of nobody there. */
  readonly key: string
  readonly name: string
  readonly village: string | null
  readonly unit: string | null
  readonly retired?: true
}

const MEMBERS: readonly Member[] = [
  { key: 'he-jianguo', name: '何建国', village: '陡沙河村', unit: null },
  { key: 'zhou-zhengguo', name: '周正国', village: '陡沙河村', unit: null, retired: true },
  { key: 'li-changfu', name: '李长福', village: '陡沙河村', unit: null },
  { key: 'cheng-lixin', name: '程立新', village: '狮山社区', unit: null },
  { key: 'xu-jing', name: '许静', village: null, unit: '镇卫生院' },
  { key: 'pan-weidong', name: '潘卫东', village: null, unit: '派出所' },
]

type Known = {
  readonly stationIdOf: (village: string) => string
  readonly phoneOf: (key: string) => string
  /** The clerk's openid. */
  readonly by: string
}

/** The party roster of the demonstration town, as its clerk has entered it. */
export const demoRoster = ({ stationIdOf, phoneOf, by }: Known): readonly RosterEntry[] =>
  MEMBERS.map(({ key, name, village, unit, retired }) => ({
    id: rosterIdOf(`demo:${key}`),
    townId: TOWN.id,
    stationId: village === null ? null : stationIdOf(village),
    unit,
    name,
    phone: phoneOf(key),
    inPost: !retired,
    added: { by: personIdOf(by), atMs: shanghaiInstant(2026, 1, 5) },
    changed: null,
    removed: null,
  }))
