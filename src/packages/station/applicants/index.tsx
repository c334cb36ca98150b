import Taro from '@tarojs/taro'
import { sayDay } from '../../../../domain/kernel/say-moment'
import { SPECIALTIES } from '../../../../domain/service/specialties'
import { villageName } from '../../../../domain/town/stations'
import type { ActionOutput } from '../../../../types/actions'
import { Awaited } from '../../../features/data/awaited'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { serverNowMs } from '../../../services/server-clock'
import { ListRow } from '../../../ui/list-row/list-row'
import { RowGroup } from '../../../ui/list-row/row-group'
import { EmptyState } from '../../../ui/message/empty-state'

type Row = ActionOutput<'volunteer.applications'>['items'][number]

const open = (id: string) => {
  void Taro.navigateTo({ url: `/packages/station/applicant/index?id=${id}` })
}

const titleOf = ({ kind, name, minor }: Row): string =>
  `${name}${kind === 'more' ? ' · 想多做几样' : ''}${minor ? ' · 未成年' : ''}`

const wordsOf = ({ wanted, stationId, atMs }: Row): string =>
  `${villageName(stationId)} · ${sayDay(atMs, serverNowMs())}报的：${wanted
    .map((code) => SPECIALTIES[code].label)
    .join('、')}`

/** 新志愿者要您看: who has waited longest first. */
export default function Applicants() {
  const { data, error, reload } = useQuery('volunteer.applications', {})
  usePullDown(reload)
  return (
    <Page>
      <Awaited missing={!data} error={error} reload={reload} />
      {data?.items.length === 0 && (
        <EmptyState title="没有人等着" words="有人想当志愿者，或者想多做几样，会列在这里。" />
      )}
      {data && data.items.length > 0 && (
        <RowGroup>
          {data.items.map((row) => (
            <ListRow
              key={row.id}
              id={`applicant-${row.id}`}
              icon="person"
              title={titleOf(row)}
              words={wordsOf(row)}
              onTap={() => open(row.id)}
            />
          ))}
        </RowGroup>
      )}
    </Page>
  )
}
