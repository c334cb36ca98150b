import { sayDay } from '../../../domain/kernel/say-moment'
import { freeTimeWords } from '../../../domain/people/free-times'
import { SPECIALTIES } from '../../../domain/service/specialties'
import { villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'
import { FactRow } from '../../ui/list-row/fact-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Section } from '../../ui/section/section'

export type VolunteerData = ActionOutput<'volunteer.data'>

/** 理发：周海燕 3月2日同意的 */
function specialtyWords({ specialties, approvals }: VolunteerData, nowMs: number): string {
  const lines = specialties.map((code) => {
    const last = [...approvals].reverse().find(({ specialty }) => specialty === code)
    const by = last ? `：${last.by || '站里'} ${sayDay(last.atMs, nowMs)}同意的` : ''
    return `${SPECIALTIES[code].label}${by}`
  })
  return lines.join('\n') || '没有'
}

function cameWords({ entered, usesApp }: VolunteerData, nowMs: number): string {
  if (!entered) return '自己登记的'
  const by = `${sayDay(entered.atMs, nowMs)}${entered.by || '站里'}照名单登记，本人在纸上签字同意，纸存在站里`
  return usesApp ? `${by}。现在自己用小程序` : by
}

/** What is known of a volunteer, who approved what, and how he came in. */
export function VolunteerFacts({ data }: { readonly data: VolunteerData }) {
  const nowMs = serverNowMs()
  const { name, phone, stationId, freeTimes, emergencyContact } = data
  const rows = [
    ['姓名', name],
    ['电话', phone || '没有'],
    ['村', villageName(stationId)],
    ['特长', specialtyWords(data, nowMs)],
    ['方便的时间', freeTimes.length > 0 ? freeTimeWords(freeTimes) : '随时都行'],
    ['有事先找谁', emergencyContact ? `${emergencyContact.name} ${emergencyContact.phone}` : '没有写'],
    ['怎么登记的', cameWords(data, nowMs)],
  ] as const
  return (
    <Section title="现在登记的" id="volunteer-facts">
      <RowGroup>
        {rows.map(([title, words]) => (
          <FactRow key={title} title={title} words={words} />
        ))}
      </RowGroup>
    </Section>
  )
}
