import { sayDay } from '../../../domain/kernel/say-moment'
import { expiryOf } from '../../../domain/records/paper-expiry'
import { RECORD_STATUSES, type RecordParty } from '../../../domain/records/record-lifecycle'
import { SPECIALTIES } from '../../../domain/service/specialties'
import { TOWN, villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { sayDuration } from '../time/say-time'

export type RecordFile = ActionOutput<'record.list'>
export type RecordLine = RecordFile['records'][number]
type Content = RecordLine['content']
type Of<K extends Content['kind']> = Extract<Content, { kind: K }>

const trainingFacts = ({ onMs, minutes, organiser, place }: Of<'training'>, nowMs: number) => [
  `${sayDay(onMs, nowMs)}，${sayDuration(minutes)}`,
  `${organiser}办的，在${place}`,
]

const credentialFacts = (content: Of<'credential'>, nowMs: number) => [
  `${SPECIALTIES[content.specialty].label} · ${content.issuedBy}发的`,
  ...(content.numberMasked ? [`编号 ${content.numberMasked}`] : []),
  `有效到${sayDay(content.validUntilMs, nowMs)}`,
]

const honourFacts = ({ onMs, givenBy, reason }: Of<'honour'>, nowMs: number) => [
  `${sayDay(onMs, nowMs)}，${givenBy}给的`,
  ...(reason ? [reason] : []),
]

const insuranceFacts = ({ insurer, validUntilMs }: Of<'insurance'>, nowMs: number) => [
  `${insurer}的，有效到${sayDay(validUntilMs, nowMs)}`,
]

/** What a record says, line by line, below its title. */
export function factLines({ content }: RecordLine, nowMs: number): readonly string[] {
  if (content.kind === 'training') return trainingFacts(content, nowMs)
  if (content.kind === 'credential') return credentialFacts(content, nowMs)
  if (content.kind === 'insurance') return insuranceFacts(content, nowMs)
  return content.kind === 'honour' ? honourFacts(content, nowMs) : [content.sentence]
}

/** How it stands, in a word; a paper that has run out says so. */
export function standWords({ status, content }: RecordLine, nowMs: number): string {
  const ranOut = 'validUntilMs' in content && expiryOf(content.validUntilMs) <= nowMs
  return status === 'standing' && ranOut ? '过期了' : RECORD_STATUSES[status]
}

const partyName = (party: RecordParty, stationId: string): string => {
  if (party === 'town') return TOWN.institute
  return party === 'station' ? `${villageName(stationId)}站` : party === 'leader' ? '队长' : '本人'
}

/** What happened to a record, in order: entered, looked at, withdrawn. */
export function historyLines(line: RecordLine, nowMs: number): readonly string[] {
  const { entered, checked, withdrawn, stationId } = line
  const who = (act: { as: RecordParty; atMs: number }) =>
    `${sayDay(act.atMs, nowMs)}${partyName(act.as, stationId)}`
  return [
    `${who(entered)}${entered.as === 'self' ? '交来' : '登记'}`,
    ...(checked ? [`${who(checked)}${checked.reason ? `没有核实：${checked.reason}` : '核实'}`] : []),
    ...(withdrawn ? [`${who(withdrawn)}撤了：${withdrawn.reason ?? ''}`] : []),
  ]
}
