import Taro from '@tarojs/taro'
import { SPECIALTIES } from '../../../domain/service/specialties'
import type { ActionOutput } from '../../../types/actions'
import { ListRow } from '../../ui/list-row/list-row'
import { RowsByName } from '../../ui/list-row/rows-by-name'
import { EmptyState } from '../../ui/message/empty-state'

type Volunteer = ActionOutput<'record.volunteers'>['volunteers'][number]

const open = (id: string) => {
  void Taro.navigateTo({ url: `/packages/station/volunteer/index?id=${id}` })
}

const wordsOf = ({ pending, specialties }: Volunteer): string =>
  [pending > 0 ? `有 ${pending} 条要核实` : '', specialties.map((code) => SPECIALTIES[code].label).join('、')]
    .filter(Boolean)
    .join(' · ')

/** Volunteers by name, each with the way to his record. */
export function VolunteerRows({ volunteers }: { readonly volunteers: readonly Volunteer[] }) {
  if (volunteers.length === 0)
    return <EmptyState title="还没有志愿者" words="请大家在首页报名，或者到“我的 → 名单”里把表导进来。" />
  return (
    <RowsByName
      people={volunteers}
      row={(volunteer) => (
        <ListRow
          key={volunteer.id}
          id={`volunteer-${volunteer.id}`}
          icon="person"
          title={volunteer.name}
          words={wordsOf(volunteer)}
          onTap={() => open(volunteer.id)}
        />
      )}
    />
  )
}
