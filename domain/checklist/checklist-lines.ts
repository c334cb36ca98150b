import type { ReportTable } from '../report/report-tables'
import type { Checklist, ChecklistItem } from './checklist'
import type { ChecklistAnswers } from './checklist-answers'
import { EVIDENCE, type EvidenceCode, type EvidenceRecords } from './evidence'

export type ChecklistLine = ChecklistItem & {
  /** Null: nothing is counted. */
  readonly count: number | null
  /** Null: nobody has said, or the number is only told. */
  readonly met: boolean | null
  readonly note: string
}

const askedFor = (evidence: EvidenceCode, least: number | null, records: EvidenceRecords): number | null => {
  const row = EVIDENCE[evidence]
  return 'asks' in row ? row.asks(records) : least
}

/** Every item with its evidence as it is now, or with what somebody has said. */
export const checklistLines = (
  { items }: Checklist,
  { answers }: Pick<ChecklistAnswers, 'answers'>,
  records: EvidenceRecords,
): readonly ChecklistLine[] =>
  items.map((item) => {
    const answer = answers[item.id]
    const note = answer?.note ?? ''
    if (item.evidence === null) return { ...item, count: null, met: answer?.met ?? null, note }
    const count = EVIDENCE[item.evidence].of(records)
    const least = askedFor(item.evidence, item.least, records)
    return { ...item, least, count, met: least === null ? null : count >= least, note }
  })

/** 办过的活动 11 次，要 12 次. Empty where nothing is counted. */
export function sayEvidence({
  evidence,
  count,
  least,
}: Pick<ChecklistLine, 'evidence' | 'count' | 'least'>): string {
  if (evidence === null || count === null) return ''
  const { label, unit } = EVIDENCE[evidence]
  return `${label} ${count} ${unit}${least === null ? '' : `，要 ${least} ${unit}`}`
}

export const sayMet = ({
  met,
  evidence,
  least,
}: Pick<ChecklistLine, 'met' | 'evidence' | 'least'>): string =>
  met === null ? (evidence !== null && least === null ? '只报数' : '没有填') : met ? '达到了' : '还没达到'

/** The list to be printed. */
export const checklistTable = (lines: readonly ChecklistLine[], title: string): ReportTable => ({
  title,
  heading: ['序号', '看什么', '证据', '怎么样', '说明'],
  rows: lines.map((line, at) => [String(at + 1), line.text, sayEvidence(line), sayMet(line), line.note]),
})
