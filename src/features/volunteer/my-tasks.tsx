import { callAction } from '../../services/call-action'
import { Section } from '../../ui/section/section'
import { PageList } from '../data/page-list'
import { usePages } from '../data/use-pages'
import { TaskRow } from './task-row'

/** What this volunteer has promised and not yet finished. Renders nothing while there is nothing. */
export function MyTasks() {
  const tasks = usePages('tasks', (cursor) =>
    callAction('assignment.list', { view: 'tasks', ...(cursor && { cursor }) }),
  )
  if (tasks.items?.length === 0) return null
  return (
    <Section title="我答应的事" id="my-tasks">
      <PageList pages={tasks} empty={null}>
        {(task) => <TaskRow key={task.assignmentId} {...task} />}
      </PageList>
    </Section>
  )
}
