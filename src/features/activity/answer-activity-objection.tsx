import { useCommand } from '../data/use-command'
import { ObjectionAnswer } from '../hours/objection-answer'
import type { ActivityView } from './activity-words'
import type { Served } from './settle-list'

type Props = { readonly view: ActivityView; readonly person: Served; readonly onDone: () => void }

/** What somebody says against his minutes of an activity; to put them right stands beside it. */
export function AnswerActivityObjection({ view, person, onDone }: Props) {
  const keep = useCommand('activity.keepMinutes', view.version)
  const answer = async (reason: { code: string; text: string }) => {
    const { ok } = await keep.run({ activityId: view.id, personId: person.personId, reason })
    if (ok) onDone()
  }
  return (
    <ObjectionAnswer
      id={person.personId}
      name={person.name}
      objection={person.objection}
      mayKeep={view.moves.includes('keep_minutes') && !person.settledIt}
      command={keep}
      onKeep={(reason) => void answer(reason)}
    />
  )
}
