import { EVALUATION_WORDS } from './record-kinds'
import type { RecordContent } from './volunteer-record'

/** One line that names a record: 培训：防溺水急救 · 2026 年评价：优秀 */
export function recordTitle(content: RecordContent): string {
  if (content.kind === 'training') return `培训：${content.content}`
  if (content.kind === 'credential') return `证书：${content.name}`
  if (content.kind === 'honour') return `表彰：${content.name}`
  if (content.kind === 'insurance') return `保险：${content.name}`
  return `${content.year} 年评价：${EVALUATION_WORDS[content.word]}`
}
