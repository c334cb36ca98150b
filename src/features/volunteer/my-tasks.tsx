import { useEffect } from 'react'
import { daysBetween } from '../../../domain/kernel/say-moment'
import { callAction } from '../../services/call-action'
import { serverNowMs } from '../../services/server-clock'
import { Section } from '../../ui/section/section'
import { PageList } from '../data/page-list'
import { usePages } from '../data/use-pages'
import { useSession } from '../session/session-store'
import { keepTasks } from './keep-tasks'
import type { Offer } from './offer-card'
import { TaskRow } from './task-row'

/** Still to be gone to, and not later than today; what may be done on any of several days is, once those have begun. */
const isForToday = ({ order, mine }: Offer): boolean =>
  mine.status !== 'checked_out' && daysBetween(order.wanted.fromMs, serverNowMs()) <= 0

const row = (task: Offer) => <TaskRow key={task.assignmentId} {...task} />

type Props = {
  /** Today's, or the next one where there are none; the others are under 事项. */
  readonly onlyNext?: boolean
}

const earliest = (tasks: readonly Offer[]): readonly Offer[] =>
  [...tasks].sort((a, b) => a.order.wanted.fromMs - b.order.wanted.fromMs).slice(0, 1)

/** What this volunteer has promised and not yet finished, today's first. Renders nothing while there is nothing. */
export function MyTasks({ onlyNext = false }: Props) {
  const tasks = usePages(
    'tasks',
    (cursor) => callAction('assignment.list', { view: 'tasks', ...(cursor && { cursor }) }),
    true,
  )
  const away = useSession().error !== null
  const { items, asOfMs } = tasks
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that the list was heard of
  useEffect(() => {
    if (items && asOfMs !== null) void keepTasks(items)
  }, [asOfMs])
  const today = items?.filter(isForToday) ?? []
  const later = items?.filter((task) => !isForToday(task)) ?? null
  const others = onlyNext && later ? (today.length > 0 ? [] : earliest(later)) : later
  const nextCursor = onlyNext ? null : tasks.nextCursor
  const isMore =
    others === null || others.length > 0 || nextCursor !== null || (tasks.error !== null && !away)
  return (
    <>
      {today.length > 0 && (
        <Section title="今天要去的" id="my-day">
          {today.map(row)}
        </Section>
      )}
      {isMore && (
        <Section title="我答应的事" id="my-tasks">
          <PageList pages={{ ...tasks, items: others, nextCursor }} empty={null} saidAbove={away}>
            {row}
          </PageList>
        </Section>
      )}
    </>
  )
}
