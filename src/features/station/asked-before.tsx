import { useState } from 'react'
import { ASSIGNMENT_STATUSES } from '../../../domain/order/assignment-statuses'
import { answerWords } from '../../../domain/views/answer-words'
import { Button } from '../../ui/button/button'
import type { OrderView } from '../order/progress-steps'
import { ChoosePeople } from './choose-people'
import { notComing } from './not-coming'

type Part = OrderView['parts'][number]

type Props = {
  readonly parts: readonly Part[]
  readonly chosen: readonly string[]
  readonly onToggle: (volunteerId: string) => void
}

/** They stand apart, so that nobody is asked again by mistake. */
export function AskedBefore({ parts, chosen, onToggle }: Props) {
  const [open, setOpen] = useState(false)
  const people = notComing(parts).map((part) => ({
    volunteerId: part.volunteerId,
    name: part.name,
    words: [[ASSIGNMENT_STATUSES[part.status].label, answerWords(part)].filter(Boolean).join('：')],
  }))
  if (people.length === 0) return null
  if (!open)
    return (
      <Button
        id="asked-before"
        kind="quiet"
        label={`问过的 ${people.length} 位，再问一次`}
        onTap={() => setOpen(true)}
      />
    )
  return <ChoosePeople people={people} chosen={chosen} onToggle={onToggle} />
}
