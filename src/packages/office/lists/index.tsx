import { View } from '@tarojs/components'
import { useState } from 'react'
import { LIST_CODES, LISTS, type ListCode } from '../../../../domain/people-list/list-kinds'
import { usePages } from '../../../features/data/use-pages'
import { usePullDown } from '../../../features/data/use-pull-down'
import { Page } from '../../../features/frame/page'
import { BringList } from '../../../features/lists/bring-list'
import { ImportRun } from '../../../features/lists/import-run'
import { PastImports } from '../../../features/lists/past-imports'
import { TakeList } from '../../../features/lists/take-list'
import { useImportRun } from '../../../features/lists/use-import-run'
import { useSession } from '../../../features/session/session-store'
import { myStations } from '../../../features/station/my-stations'
import { callAction } from '../../../services/call-action'
import { Segments } from '../../../ui/segments/segments'
import { Skeleton } from '../../../ui/skeleton/skeleton'
import './index.scss'

const OPTIONS = LIST_CODES.map((code) => ({ code, label: LISTS[code] }))

/** 名单: a list of volunteers or villagers comes in, looked at before anything is written, and goes out. */
export default function Lists() {
  const { session } = useSession()
  const [list, setList] = useState<ListCode>('volunteers')
  const imports = usePages('imports', (cursor) => callAction('list.imports', { ...(cursor && { cursor }) }))
  const run = useImportRun(() => void imports.reload())
  usePullDown(imports.reload)
  const stationIds = myStations(session)
  if (stationIds.length === 0)
    return (
      <Page>
        <Skeleton rows={4} />
      </Page>
    )
  return (
    <Page>
      <Segments options={OPTIONS} current={list} onChoose={setList} />
      <View className="lists">
        <View className="lists__side lists__side--in">
          <ImportRun run={run} />
          <BringList key={`bring-${list}`} list={list} run={run} />
        </View>
        <View className="lists__side">
          <TakeList key={`take-${list}`} list={list} stationIds={stationIds} />
          <PastImports imports={imports} run={run} />
        </View>
      </View>
    </Page>
  )
}
