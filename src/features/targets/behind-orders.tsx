import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro'
import { ORDER_STATUSES } from '../../../domain/order/order-statuses'
import { FIGURES } from '../../../domain/targets/figure-table'
import { villageName } from '../../../domain/town/stations'
import type { ActionInput, ActionOutput } from '../../../types/actions'
import { callAction } from '../../services/call-action'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { EmptyState } from '../../ui/message/empty-state'
import { Message } from '../../ui/message/message'
import { PageList } from '../data/page-list'
import { usePages } from '../data/use-pages'
import { openMatter } from '../order/open-matter'
import { sayDate } from '../time/say-time'

export type AskedOrders = Omit<ActionInput<'targets.orders'>, 'cursor' | 'limit'>
type Row = ActionOutput<'targets.orders'>['items'][number]

const sayRow = ({ number, stationId, submittedAtMs, status, arrivalMinutes, counts }: Row): string =>
  [
    counts ? '算数' : '不算数',
    villageName(stationId),
    sayDate(submittedAtMs),
    ORDER_STATUSES[status].label,
    ...(arrivalMinutes === null ? [] : [`${arrivalMinutes} 分钟到`]),
    number,
  ].join(' · ')

/** The orders behind a number, newest first, and which of them it counts. */
export function BehindOrders({ asked }: { readonly asked: AskedOrders }) {
  const orders = usePages(JSON.stringify(asked), (cursor) =>
    callAction('targets.orders', { ...asked, ...(cursor && { cursor }) }),
  )
  usePullDownRefresh(() => {
    void orders.reload().finally(() => stopPullDownRefresh())
  })
  return (
    <>
      <Message tone="info" text={`${FIGURES[asked.set].about}。分母是下面这些，写着“算数”的是分子。`} />
      <PageList
        pages={orders}
        empty={<EmptyState title="没有单子" words="这段时间没有这样的单子，所以没有数。" />}
      >
        {(row) => (
          <RowGroup key={row.id}>
            <ListRow
              id={`behind-${row.id}`}
              title={row.title}
              words={sayRow(row)}
              onTap={() => openMatter('handling', row.id)}
            />
          </RowGroup>
        )}
      </PageList>
    </>
  )
}
