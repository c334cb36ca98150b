import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { useSession } from '../../../features/session/session-store'
import { myStations } from '../../../features/station/my-stations'
import { StationChoice } from '../../../features/station/station-choice'
import { ListRow } from '../../../ui/list-row/list-row'
import { RowsByName } from '../../../ui/list-row/rows-by-name'
import { EmptyState } from '../../../ui/message/empty-state'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Skeleton } from '../../../ui/skeleton/skeleton'

const open = (personId: string) => {
  void Taro.navigateTo({ url: `/packages/office/act-for/index?id=${personId}` })
}

/** 没有小程序的人: whoever cannot see, correct, take or delete his data himself asks his station to do it. */
export default function WithoutApp() {
  const stations = myStations(useSession().session)
  const [chosen, setChosen] = useState<string | null>(null)
  const stationId = chosen ?? stations[0] ?? null
  const { data, error, reload } = useQuery('person.withoutApp', stationId ? { stationId } : null)
  usePullDown(reload)
  return (
    <Page>
      <Text>
        他们也能看、改、取走自己的资料，也能注销。本人来站里说了，站里替他办；每办一次都写明原因，记下来。
      </Text>
      <StationChoice stationIds={stations} chosen={stationId ?? ''} onChoose={setChosen} />
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data?.items.length === 0 && (
        <EmptyState title="没有这样的人" words="照名单登记、自己不用小程序的人，会列在这里。" />
      )}
      {data && data.items.length > 0 && (
        <RowsByName
          people={data.items}
          row={({ personId, name, group, volunteer }) => (
            <ListRow
              key={personId}
              id={`without-app-${personId}`}
              icon="person"
              title={name}
              words={[group || '没有写哪个组', volunteer && '志愿者'].filter(Boolean).join(' · ')}
              onTap={() => open(personId)}
            />
          )}
        />
      )}
    </Page>
  )
}
