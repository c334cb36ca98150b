import { SPECIALTIES, type SpecialtyCode } from '../../../domain/service/specialties'
import { ListRow } from '../../ui/list-row/list-row'
import { RowsByName } from '../../ui/list-row/rows-by-name'
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

/** Volunteers by name, of whom one is chosen. */
export function PeopleToChoose({ volunteers, busyId, off, onChoose }: Props) {
  if (volunteers.length === 0)
    return <EmptyState title="这里没有可以加的人" words="先登记成志愿者，或者请别的村把队借出来。" />
  return (
    <RowsByName
      people={volunteers}
      row={(volunteer) => (
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
      )}
    />
  )
}
