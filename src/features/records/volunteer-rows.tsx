import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { SPECIALTIES } from '../../../domain/service/specialties'
import type { ActionOutput } from '../../../types/actions'
import { Field } from '../../ui/field/field'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { EmptyState } from '../../ui/message/empty-state'

type Volunteer = ActionOutput<'record.volunteers'>['volunteers'][number]

const open = (id: string) => {
  void Taro.navigateTo({ url: `/packages/station/volunteer/index?id=${id}` })
}

const wordsOf = ({ pending, specialties }: Volunteer): string =>
  [pending > 0 ? `有 ${pending} 条要核实` : '', specialties.map((code) => SPECIALTIES[code].label).join('、')]
    .filter(Boolean)
    .join(' · ')

/** Beyond so many, one looks for a name instead of reading them all. */
const SEARCH_FROM = 8

/** Volunteers by name, each with the way to his record. */
export function VolunteerRows({ volunteers }: { readonly volunteers: readonly Volunteer[] }) {
  const [typed, setTyped] = useState('')
  const found = volunteers.filter(({ name }) => name.includes(typed.trim()))
  if (volunteers.length === 0)
    return <EmptyState title="还没有志愿者" words="登记成志愿者的人，会列在这里。" />
  return (
    <>
      {volunteers.length >= SEARCH_FROM && (
        <Field id="search-name" label="按名字找" maxLength={10} value={typed} onChange={setTyped} />
      )}
      {found.length === 0 && <Text>没有叫这个名字的志愿者，少写一个字试试。</Text>}
      <RowGroup>
        {found.map((volunteer) => (
          <ListRow
            key={volunteer.id}
            id={`volunteer-${volunteer.id}`}
            icon="person"
            title={volunteer.name}
            words={wordsOf(volunteer)}
            onTap={() => open(volunteer.id)}
          />
        ))}
      </RowGroup>
    </>
  )
}
