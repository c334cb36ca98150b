import { Text } from '@tarojs/components'
import { PICTURE_STATES } from '../../../domain/pictures/picture'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useCommand } from '../data/use-command'
import { KeepPicture } from '../picture/keep-picture'
import type { ActivityView } from './activity-words'
import { AddActivityPicture } from './add-activity-picture'
import { ShowActivityPicture } from './show-activity-picture'

type Props = { readonly view: ActivityView; readonly onDone: () => void }

function Keep({ view, onDone }: Props) {
  const { run, busy, error } = useCommand('activity.keepPicture', view.version)
  const send = async (note: string) => {
    const { ok } = await run({ activityId: view.id, note })
    if (ok) onDone()
  }
  return (
    <KeepPicture
      of={view.id}
      example="大家在量血压"
      busy={busy}
      error={error}
      onKeep={(note) => void send(note)}
    />
  )
}

function Remove({ view, onDone }: Props) {
  const { run, busy, error } = useCommand('activity.removePicture', view.version)
  const go = async () => {
    const { ok } = await run({ activityId: view.id })
    if (ok) onDone()
  }
  return (
    <>
      {error && <Message tone="warn" text={error.message} />}
      <AskingButton
        id="remove-activity-picture"
        kind="quiet"
        label="删掉照片"
        question="照片删了找不回来，活动和时长都还在。"
        yes="删掉"
        back="不删"
        busy={busy}
        onYes={() => void go()}
      />
    </>
  )
}

/** The one photograph of how it was, with what its reader may do; who was there reads that there is one. */
export function ActivityPicture({ view, onDone }: Props) {
  if (!view.picture) return null
  const { state, moves } = view.picture
  if (moves.length === 0 && state === null) return null
  if (view.list === null)
    return (
      <Message
        tone="info"
        text="这次活动留了一张照片，只有办活动的站和镇里看得到。上面有您、您不想留，给站里打电话，马上删。"
      />
    )
  return (
    <Section title="活动照片" id="activity-picture">
      {state && <Text>{PICTURE_STATES[state]}。只给办活动的站和镇里看，不公开。</Text>}
      {moves.includes('show') && <ShowActivityPicture activityId={view.id} />}
      {moves.includes('keep') && <Keep view={view} onDone={onDone} />}
      {(moves.includes('add') || moves.includes('remove')) && (
        <AddActivityPicture view={view} replaces={moves.includes('remove')} onDone={onDone} />
      )}
      {moves.includes('remove') && <Remove view={view} onDone={onDone} />}
    </Section>
  )
}
