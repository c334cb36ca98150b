import { useState } from 'react'
import { REASONS } from '../../../domain/order/reasons'
import { Button } from '../../ui/button/button'
import { Chips } from '../../ui/chips/chips'
import { FactRow } from '../../ui/list-row/fact-row'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { Sheet } from '../../ui/sheet/sheet'
import { Stepper } from '../../ui/stepper/stepper'
import { useCommand } from '../data/use-command'
import { useTownRules } from '../session/session-store'
import type { ActivityView } from './activity-words'
import { AnswerActivityObjection } from './answer-activity-objection'
import { minuteStops, type Served } from './settle-list'

type Props = { readonly view: ActivityView; readonly onDone: () => void }

const WHY = Object.entries(REASONS.correct)
  .filter(([code]) => code !== 'other')
  .map(([code, label]) => ({ code, label }))

function Correct({ view, person, onDone, onClose }: Props & { person: Served; onClose: () => void }) {
  const rules = useTownRules()
  const [minutes, setMinutes] = useState(person.confirmedMinutes ?? 0)
  const [why, setWhy] = useState('')
  const correct = useCommand('activity.correct', view.version)
  const send = async () => {
    const { id: activityId } = view
    const { ok } = await correct.run({
      activityId,
      personId: person.personId,
      minutes,
      reason: { code: why },
    })
    if (!ok) return
    onClose()
    onDone()
  }
  return (
    <Sheet title={`${person.name}的时长改成多少？`} back="不改" onClose={onClose}>
      <Stepper
        label={person.name}
        value={minutes}
        stops={minuteStops(person, rules)}
        say={(value) => `${value} 分钟`}
        onChange={setMinutes}
      />
      <Chips single options={WHY} chosen={why ? [why] : []} onToggle={setWhy} />
      {correct.error && <Message tone="danger" text={correct.error.message} />}
      <Button
        id="correct-yes"
        label={why ? '改过来' : '先选原因'}
        busy={correct.busy}
        disabled={!why || minutes === person.confirmedMinutes}
        onTap={() => void send()}
      />
    </Sheet>
  )
}

/** Minutes that were settled; what proves wrong is put right by somebody else than who settled it. */
export function SettledList({ view, onDone }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  const settled = (view.list ?? []).filter(({ confirmedMinutes }) => confirmedMinutes !== null)
  if (settled.length === 0) return null
  const person = settled.find(({ personId }) => personId === open)
  const mayCorrect = view.moves.includes('correct')
  return (
    <Section title="确认过的" id="settled">
      <RowGroup>
        {settled.map(({ personId, name, confirmedMinutes }) =>
          mayCorrect ? (
            <ListRow
              key={personId}
              id={`settled-${personId}`}
              title={name}
              words={`${confirmedMinutes} 分钟，记错了点这里改`}
              onTap={() => setOpen(personId)}
            />
          ) : (
            <FactRow key={personId} title={name} words={`${confirmedMinutes} 分钟`} />
          ),
        )}
      </RowGroup>
      {settled.map((each) => (
        <AnswerActivityObjection key={each.personId} view={view} person={each} onDone={onDone} />
      ))}
      {person && <Correct view={view} person={person} onDone={onDone} onClose={() => setOpen(null)} />}
    </Section>
  )
}
