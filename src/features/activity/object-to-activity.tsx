import { isTaken } from '../data/is-taken'
import { useCommand } from '../data/use-command'
import { MinutesObjection } from '../hours/minutes-objection'
import { type ActivityView, shortTitle } from './activity-words'

type Props = { readonly view: ActivityView; readonly onDone: () => void }

/** 「时长不对」 about an activity, for who served in it. */
export function ObjectToActivity({ view, onDone }: Props) {
  const object = useCommand('activity.object', view.version, shortTitle(view))
  const { own } = view
  if (own?.confirmedMinutes == null) return null
  const send = async (text: string) => {
    const taken = isTaken(await object.run({ activityId: view.id, text }))
    if (taken) onDone()
    return taken
  }
  return (
    <MinutesObjection
      objection={own.objection}
      mayObject={view.moves.includes('object') && !own.objection?.open}
      draft={`objection ${view.id}`}
      command={object}
      onSend={send}
    />
  )
}
