import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { RecordKind } from '../../../../domain/records/record-kinds'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { RecordFile } from '../../../features/records/record-file'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Skeleton } from '../../../ui/skeleton/skeleton'

const add = (kind: RecordKind) => {
  void Taro.navigateTo({ url: `/packages/volunteer/add-record/index?kind=${kind}` })
}

const openHours = () => {
  void Taro.navigateTo({ url: '/packages/volunteer/hours/index' })
}

/** 我的档案: everything that is kept of a volunteer's work, for himself. */
export default function MyRecord() {
  const { data, error, reload } = useQuery('record.list', {})
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
  return (
    <Page>
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && <RecordFile file={data} onAdd={add} onHours={openHours} onMoved={() => void reload()} />}
    </Page>
  )
}
