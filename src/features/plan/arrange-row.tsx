import { activityFromRow } from '../../../domain/plan/activity-from-row'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { goToActivity } from '../activity/go-to-activity'
import { useCommand } from '../data/use-command'
import type { PlanLine } from './plan-words'

type Props = { readonly line: PlanLine; readonly year: number; readonly stationId: string | null }

/** One tap makes a draft of the row, which is then looked at and published. */
export function ArrangeRow({ line, year, stationId }: Props) {
  const create = useCommand('activity.create', line.id)
  const { project } = line
  if (project === null) return <Message tone="info" text="先点“改”，写上属于哪个工程，就能安排。" />
  const send = async () => {
    const facts = activityFromRow({ ...line, project }, { year, stationId }, serverNowMs())
    const answer = await create.run({ stationId, facts, repeat: null, planRowId: line.id })
    if (answer.ok) goToActivity('one', { id: answer.receipt.activityId })
  }
  return (
    <>
      <Button id={`arrange-${line.id}`} label="安排这次活动" busy={create.busy} onTap={() => void send()} />
      {create.error && <Message tone="warn" text={create.error.message} />}
    </>
  )
}
