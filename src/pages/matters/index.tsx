import { useState } from 'react'
import { ActivitiesDoor } from '../../features/activity/activities-door'
import { MyActivities } from '../../features/activity/my-activities'
import { usePullDown } from '../../features/data/use-pull-down'
import { useWhenShown } from '../../features/data/use-when-shown'
import { EnteredDoor } from '../../features/entered/entered-door'
import { Page } from '../../features/frame/page'
import { MyOrders } from '../../features/order/my-orders'
import { UnsentCommands } from '../../features/order/unsent-commands'
import { loadSession, useSession } from '../../features/session/session-store'
import { BoardDoor } from '../../features/station/board-door'
import { NeedsList } from '../../features/station/needs-list'
import { StationOrders } from '../../features/station/station-orders'
import { TodoList } from '../../features/station/todo-list'
import { MyTasks } from '../../features/volunteer/my-tasks'
import { OfferList } from '../../features/volunteer/offer-list'
import { Openings } from '../../features/volunteer/openings'
import { PastTasks } from '../../features/volunteer/past-tasks'
import { EmptyState } from '../../ui/message/empty-state'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Segments } from '../../ui/segments/segments'
import { Skeleton } from '../../ui/skeleton/skeleton'

type Matter = 'handling' | 'tasks' | 'orders'

const LABELS: Readonly<Record<Matter, string>> = {
  handling: '待我处理',
  tasks: '我的任务',
  orders: '我点的单',
}

const LISTS: Readonly<Record<Matter, () => React.ReactNode>> = {
  handling: () => (
    <>
      <TodoList />
      <ActivitiesDoor />
      <BoardDoor />
      <EnteredDoor as="station" />
      <NeedsList />
      <StationOrders />
    </>
  ),
  tasks: () => (
    <>
      <OfferList />
      <Openings />
      <MyTasks />
      <MyActivities />
      <EnteredDoor as="volunteer" />
      <PastTasks />
    </>
  ),
  orders: () => (
    <>
      <MyActivities />
      <MyOrders />
    </>
  ),
}

/** 事项: one segment for each of the person's roles; who has one role sees no segments. */
export default function Matters() {
  const { session, error } = useSession()
  const [chosen, setChosen] = useState<Matter | null>(null)
  const [refreshed, setRefreshed] = useState(0)
  const refresh = () => {
    setRefreshed((times) => times + 1)
    return loadSession()
  }
  usePullDown(refresh)
  useWhenShown('session', () => {
    if (error) void loadSession()
  })

  const roles = session?.person?.roles ?? []
  const matters: Matter[] = [
    ...(roles.some((role) => role === 'station_head' || role === 'town_coordinator')
      ? ['handling' as const]
      : []),
    ...(roles.includes('volunteer') ? ['tasks' as const] : []),
    'orders',
  ]
  const current = chosen && matters.includes(chosen) ? chosen : (matters[0] ?? 'orders')
  return (
    <Page tab="matters">
      {matters.length > 1 && (
        <Segments
          options={matters.map((code) => ({ code, label: LABELS[code] }))}
          current={current}
          onChoose={setChosen}
        />
      )}
      <UnsentCommands />
      {error && <FailurePanel text={error.message} onRetry={() => void refresh()} />}
      {!session && !error && <Skeleton />}
      {session?.person && <Lists key={`${current}-${refreshed}`} matter={current} />}
      {session && !session.person && <EmptyState title="还没有点过单" words="到首页点“点单”，三步就好。" />}
    </Page>
  )
}

const Lists = ({ matter }: { readonly matter: Matter }) => LISTS[matter]()
