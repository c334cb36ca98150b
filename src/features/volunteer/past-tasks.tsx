import { callAction } from '../../services/call-action'
import { EmptyState } from '../../ui/message/empty-state'
import { Section } from '../../ui/section/section'
import { PageList } from '../data/page-list'
import { usePages } from '../data/use-pages'
import { TaskRow } from './task-row'

export function PastTasks() {
  const past = usePages('past', (cursor) =>
    callAction('assignment.list', { view: 'past', ...(cursor && { cursor }) }),
  )
  return (
    <Section title="做过的事">
      <PageList
        pages={past}
        empty={<EmptyState title="还没有做过的事" words="答应并做完的任务会留在这里。" />}
      >
        {(task) => <TaskRow key={task.assignmentId} {...task} />}
      </PageList>
    </Section>
  )
}
