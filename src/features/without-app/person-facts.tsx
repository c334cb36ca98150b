import { sayDay } from '../../../domain/kernel/say-moment'
import { villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'
import { FactRow } from '../../ui/list-row/fact-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Section } from '../../ui/section/section'

export type PersonData = ActionOutput<'person.data'>

function cameWords({ entered }: PersonData): string {
  if (!entered) return '站里登记的'
  return `${sayDay(entered.atMs, serverNowMs())}${entered.by || '站里'}照名单登记，本人在纸上签字同意`
}

/** Who it is; whole numbers and the place stand in the copy alone. */
export function PersonFacts({ data }: { readonly data: PersonData }) {
  const { name, phone, stationId, group, volunteerNo } = data
  const rows = [
    ['姓名', name],
    ['电话', phone || '没有'],
    ['住在', `${villageName(stationId)}${group}`],
    ['志愿者编号', volunteerNo],
    ['怎么登记的', cameWords(data)],
  ] as const
  return (
    <Section title="现在登记的" id="person-facts">
      <RowGroup>
        {rows.map(([title, words]) => words !== '' && <FactRow key={title} title={title} words={words} />)}
      </RowGroup>
    </Section>
  )
}
