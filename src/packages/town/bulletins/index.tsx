import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import {
  BULLETIN_KINDS,
  BULLETIN_STATUS_CODES,
  BULLETIN_STATUSES,
  type BulletinStatus,
} from '../../../../domain/bulletin/bulletin-lifecycle'
import { sayDay } from '../../../../domain/kernel/say-moment'
import { sayUnit } from '../../../features/bulletin/say-unit'
import { PageList } from '../../../features/data/page-list'
import { usePages } from '../../../features/data/use-pages'
import { Page } from '../../../features/frame/page'
import { callAction } from '../../../services/call-action'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { Chips } from '../../../ui/chips/chips'
import { ListRow } from '../../../ui/list-row/list-row'
import { EmptyState } from '../../../ui/message/empty-state'

const CHOICES = [
  { code: 'all', label: '全部' },
  ...BULLETIN_STATUS_CODES.map((code) => ({ code, label: BULLETIN_STATUSES[code].label })),
] as const

/** 信息报送: what a unit has told the town, and what became of it. */
export default function Bulletins() {
  const [chosen, setChosen] = useState<BulletinStatus | 'all'>('all')
  const bulletins = usePages(`bulletins ${chosen}`, (cursor) =>
    callAction('bulletin.list', { ...(chosen !== 'all' && { status: chosen }), ...(cursor && { cursor }) }),
  )
  usePullDownRefresh(() => {
    void bulletins.reload().finally(() => Taro.stopPullDownRefresh())
  })
  const open = (url: string) => void Taro.navigateTo({ url })
  return (
    <Page
      footer={
        <Button
          id="write-bulletin"
          label="报一条信息"
          onTap={() => open('/packages/town/write-bulletin/index')}
        />
      }
    >
      <Chips single options={CHOICES} chosen={[chosen]} onToggle={setChosen} />
      <PageList
        pages={bulletins}
        empty={<EmptyState title="还没有报过信息" words="好人好事、好经验、好做法，都可以报给镇里。" />}
      >
        {({ id, stationId, kind, title, status, atMs }) => (
          <ListRow
            key={id}
            id={`bulletin-${id}`}
            title={title}
            words={[
              sayUnit(stationId),
              BULLETIN_KINDS[kind],
              sayDay(atMs, serverNowMs()),
              BULLETIN_STATUSES[status].label,
            ].join(' · ')}
            onTap={() => open(`/packages/town/bulletin/index?id=${id}`)}
          />
        )}
      </PageList>
    </Page>
  )
}
