import { Text } from '@tarojs/components'
import { PROJECTS } from '../../../domain/service/projects'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Tag } from '../../ui/status-tag/tag'
import { goToActivity } from '../activity/go-to-activity'
import { goTo } from '../team/go-to'
import { ArrangeRow } from './arrange-row'
import { isOpen, lineState, lineWords, type PlanLine } from './plan-words'

type Props = { readonly line: PlanLine; readonly year: number; readonly stationId: string | null }

/** One line of the plan, how it stands, and what can be done with it. */
export function PlanLineCard({ line, year, stationId }: Props) {
  const { id, title, project, dropped, activity } = line
  const words = lineWords(line)
  const edit = () =>
    goTo('edit-plan-row', {
      id,
      year: String(year),
      ...(stationId !== null && { station: stationId }),
    })
  return (
    <Card id={`plan-${id}`}>
      <CardHead title={title} aside={<Tag {...lineState(line)} />} />
      {project && <Text>{PROJECTS[project]}</Text>}
      {words !== '' && <Text>{words}</Text>}
      {dropped !== null && <Text>为什么不办：{dropped}</Text>}
      {isOpen(line) && <ArrangeRow line={line} year={year} stationId={stationId} />}
      {activity && activity.status !== 'cancelled' && (
        <Button
          id={`activity-${id}`}
          kind="plain"
          label="看这次活动"
          onTap={() => goToActivity('one', { id: activity.id })}
        />
      )}
      {dropped === null && <Button id={`edit-${id}`} kind="quiet" label="改" onTap={edit} />}
    </Card>
  )
}
