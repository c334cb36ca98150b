import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { PageList } from '../../../features/data/page-list'
import { usePages } from '../../../features/data/use-pages'
import { Page } from '../../../features/frame/page'
import { EntryCard } from '../../../features/hours/entry-card'
import { readFigure } from '../../../features/hours/read-figure'
import { openService } from '../../../features/order/open-service'
import { callAction } from '../../../services/call-action'
import { EmptyState } from '../../../ui/message/empty-state'
import { Section } from '../../../ui/section/section'

/** The entries behind one figure of a station's year. */
export default function HourRecords() {
  const { params } = useRouter()
  const figure = readFigure(params)
  const records = usePages(JSON.stringify(figure), (cursor) =>
    callAction('hours.records', { ...figure, ...(cursor && { cursor }) }),
  )
  usePullDownRefresh(() => {
    void records.reload().finally(() => Taro.stopPullDownRefresh())
  })
  return (
    <Page>
      <Section title={decodeURIComponent(params.name ?? '')}>
        <PageList
          pages={records}
          empty={<EmptyState title="没有记录" words="站长确认过的时长，会一笔一笔列在这里。" />}
        >
          {(entry) => {
            const { orderId } = entry
            const leads = orderId && { words: '看这件事', onTap: () => openService('handling', orderId) }
            return <EntryCard key={entry.id} entry={entry} who={entry.name} {...(leads && { leads })} />
          }}
        </PageList>
      </Section>
    </Page>
  )
}
