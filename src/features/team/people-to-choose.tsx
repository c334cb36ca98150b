import { Text } from '@tarojs/components'
import { useState } from 'react'
import { SPECIALTIES, type SpecialtyCode } from '../../../domain/service/specialties'
import { Field } from '../../ui/field/field'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { EmptyState } from '../../ui/message/empty-state'

type Volunteer = {
  readonly id: string
  readonly name: string
  readonly specialties: readonly SpecialtyCode[]
}

type Props = {
  readonly volunteers: readonly Volunteer[]
  /** Who is being sent just now. */
  readonly busyId: string | null
  readonly off: boolean
  readonly onChoose: (volunteer: Volunteer) => void
}

/** Beyond so many, one looks for a name instead of reading them all. */
const SEARCH_FROM = 8

/** Volunteers by name, of whom one is chosen. */
export function PeopleToChoose({ volunteers, busyId, off, onChoose }: Props) {
  const [typed, setTyped] = useState('')
  const found = volunteers.filter(({ name }) => name.includes(typed.trim()))
  if (volunteers.length === 0)
    return <EmptyState title="这里没有可以加的人" words="先登记成志愿者，或者请别的村把队借出来。" />
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
            id={`choose-${volunteer.id}`}
            icon="person"
            title={volunteer.name}
            words={volunteer.specialties.map((code) => SPECIALTIES[code].label).join('、')}
            busy={busyId === volunteer.id}
            off={off}
            onTap={() => onChoose(volunteer)}
          />
        ))}
      </RowGroup>
    </>
  )
}
