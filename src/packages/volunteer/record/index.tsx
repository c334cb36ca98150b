import Taro from '@tarojs/taro'
import type { RecordKind } from '../../../../domain/records/record-kinds'
import { Awaited } from '../../../features/data/awaited'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { RecordFile } from '../../../features/records/record-file'

const add = (kind: RecordKind) => {
  void Taro.navigateTo({ url: `/packages/volunteer/add-record/index?kind=${kind}` })
}

const openHours = () => {
  void Taro.navigateTo({ url: '/packages/volunteer/hours/index' })
}

/** 我的档案: everything that is kept of a volunteer's work, for himself. */
export default function MyRecord() {
  const { data, error, reload } = useQuery('record.list', {})
  usePullDown(reload)
  return (
    <Page>
      <Awaited missing={!data} error={error} reload={reload} />
      {data && <RecordFile file={data} onAdd={add} onHours={openHours} onMoved={() => void reload()} />}
    </Page>
  )
}
