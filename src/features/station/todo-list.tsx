import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { ATTENTION } from '../../../domain/order/attention-kinds'
import { villageName } from '../../../domain/town/stations'
import { lateSinceMs } from '../../../domain/views/late-since'
import type { ActionOutput } from '../../../types/actions'
import { callAction } from '../../services/call-action'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { EmptyState } from '../../ui/message/empty-state'
import { Section } from '../../ui/section/section'
import { PageList } from '../data/page-list'
import { usePages } from '../data/use-pages'
import { askOnceToTell } from '../notice/ask-to-tell'
import { openMatter } from '../order/open-matter'
import { UnreadableOrders } from '../order/unreadable-orders'
import { useSession } from '../session/session-store'
import { sayLate, sayWaiting } from '../time/say-time'
import './todo-list.scss'

type Row = ActionOutput<'order.list'>['items'][number]

function TodoRow({ row }: { readonly row: Row }) {
  if (!row.attention) return null
  const { label, verb, late } = ATTENTION[row.attention]
  const nowMs = serverNowMs()
  const lateMs = lateSinceMs(row, row.attention, nowMs)
  const waiting = lateMs === null ? sayWaiting(row.statusSinceMs, nowMs) : sayLate(lateMs, nowMs)
  return (
    <Card
      tone={late ? 'danger' : 'plain'}
      onTap={() => {
        askOnceToTell('todo')
        openMatter('handling', row.id)
      }}
      label={`${verb}：${row.title}，${row.wish ?? ''}，${label}，${waiting}`}
      id={`todo-${row.id}`}
    >
      <CardHead title={row.title} aside={<Text className="todo-list__verb">{verb}</Text>} />
      {row.wish && <Text className="todo-list__words">“{row.wish}”</Text>}
      <Text className={late ? 'todo-list__late' : 'todo-list__label'}>{label}</Text>
      <Text className="todo-list__words">
        {[row.who, villageName(row.stationId), waiting].filter(Boolean).join(' · ')}
      </Text>
    </Card>
  )
}

const confirmInRow = () => {
  void Taro.navigateTo({ url: '/packages/station/confirm/index' })
}

/** Several that only want a thumb. */
const ConfirmRowDoor = ({ waiting }: { readonly waiting: number }) =>
  waiting > 1 ? (
    <Button
      id="confirm-row"
      kind="plain"
      icon="check"
      label={`一单一单地确认时长（${waiting} 单）`}
      onTap={confirmInRow}
    />
  ) : null

/** 「现在要您办的」: one list by clock, what is late first. */
export function TodoList() {
  const todo = usePages('todo', (cursor) =>
    callAction('order.list', { view: 'todo', ...(cursor && { cursor }) }),
  )
  const away = useSession().error !== null
  const confirming = todo.items?.filter(({ attention }) => attention === 'confirm').length ?? 0
  return (
    <Section title="现在要您办的" id="todo">
      <UnreadableOrders numbers={todo.unreadable} />
      <ConfirmRowDoor waiting={confirming} />
      <PageList
        pages={todo}
        saidAbove={away}
        empty={<EmptyState title="都办完了" words="有新单子、要确认的时长，会出现在这里。" />}
      >
        {(row) => <TodoRow key={row.id} row={row} />}
      </PageList>
    </Section>
  )
}
