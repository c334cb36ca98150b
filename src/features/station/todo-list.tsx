import Taro from '@tarojs/taro'
import { callAttention } from '../../../domain/notice/call-attention'
import { ATTENTION } from '../../../domain/order/attention-kinds'
import { villageName } from '../../../domain/town/stations'
import { lateSinceMs } from '../../../domain/views/late-since'
import { type TodoRow, todoRows } from '../../../domain/views/todo-rows'
import type { ActionOutput } from '../../../types/actions'
import { callAction } from '../../services/call-action'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { EmptyState } from '../../ui/message/empty-state'
import { Section } from '../../ui/section/section'
import { type Call, WHY_CALLED } from '../calls/call-words'
import { PageList } from '../data/page-list'
import { usePages } from '../data/use-pages'
import { useQuery } from '../data/use-query'
import { askOnceToTell } from '../notice/ask-to-tell'
import { openMatter } from '../order/open-matter'
import { UnreadableOrders } from '../order/unreadable-orders'
import { useSession } from '../session/session-store'
import { sayLate, sayWaiting } from '../time/say-time'
import { TodoCard } from './todo-card'

type Order = ActionOutput<'order.list'>['items'][number]

function OrderTodo({ order }: { readonly order: Order }) {
  if (!order.attention) return null
  const { label, verb, late } = ATTENTION[order.attention]
  const nowMs = serverNowMs()
  const lateMs = lateSinceMs(order, order.attention, nowMs)
  const waiting = lateMs === null ? sayWaiting(order.statusSinceMs, nowMs) : sayLate(lateMs, nowMs)
  return (
    <TodoCard
      id={`todo-${order.id}`}
      verb={verb}
      title={order.title}
      quote={order.wish ?? ''}
      label={label}
      late={late}
      words={[order.who, villageName(order.stationId), waiting].filter(Boolean).join(' · ')}
      onTap={() => {
        askOnceToTell('todo')
        openMatter('handling', order.id)
      }}
    />
  )
}

const openCalls = (personId = '') => {
  void Taro.navigateTo({ url: `/packages/office/calls/index${personId && `?first=${personId}`}` })
}

function CallTodo({ call }: { readonly call: Call }) {
  const { label, late } = callAttention(call)
  return (
    <TodoCard
      id={`ring-${call.personId}`}
      verb="打电话"
      title={call.name}
      quote={call.lines[0]?.text ?? ''}
      label={label}
      late={late}
      words={[
        WHY_CALLED[call.because],
        villageName(call.stationId),
        sayWaiting(call.sinceMs, serverNowMs()),
      ].join(' · ')}
      onTap={() => openCalls(call.personId)}
    />
  )
}

function Todo({ row }: { readonly row: TodoRow<Order, Call> }) {
  if (row.kind === 'order') return <OrderTodo order={row.order} />
  if (row.kind === 'call') return <CallTodo call={row.call} />
  return (
    <Button kind="plain" icon="phone" label={`还有 ${row.people} 个人要打电话`} onTap={() => openCalls()} />
  )
}

function keyOf(row: TodoRow<Order, Call>): string {
  if (row.kind === 'order') return row.order.id
  return row.kind === 'call' ? row.call.personId : `more ${row.people}`
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

/** 「现在要您办的」: orders and people to be rung in one list by clock, what is late first. */
export function TodoList() {
  const todo = usePages('todo', (cursor) =>
    callAction('order.list', { view: 'todo', ...(cursor && { cursor }) }),
  )
  const calls = useQuery('notice.calls', {})
  const away = useSession().error !== null
  const { items } = todo
  const confirming = items?.filter(({ attention }) => attention === 'confirm').length ?? 0
  const rows = items && todoRows(items, calls.data?.items ?? [], todo.nextCursor === null)
  return (
    <Section title="现在要您办的" id="todo">
      <UnreadableOrders numbers={todo.unreadable} />
      <ConfirmRowDoor waiting={confirming} />
      <PageList
        pages={{ ...todo, items: rows }}
        saidAbove={away}
        empty={<EmptyState title="都办完了" words="有新单子、要确认的时长、要打的电话，会出现在这里。" />}
      >
        {(row) => <Todo key={keyOf(row)} row={row} />}
      </PageList>
    </Section>
  )
}
