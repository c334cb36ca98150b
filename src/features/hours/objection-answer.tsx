import type { ObjectionView } from '../../../domain/order/objection'
import type { CallError } from '../../services/call-error'
import { Message } from '../../ui/message/message'
import { ReasonButton } from '../order/reason-button'

type Props = {
  /** Told apart from another one on the same page. */
  readonly id?: string
  readonly name?: string
  readonly objection: ObjectionView | null
  readonly mayKeep: boolean
  readonly command: { readonly busy: boolean; readonly error: CallError | null }
  readonly onKeep: (reason: { code: string; text: string }) => void
}

/** What a volunteer says against his minutes, and that they stay after all. */
export function ObjectionAnswer({ id, name = '他', objection, mayKeep, command, onKeep }: Props) {
  if (!objection?.open) return null
  return (
    <>
      <Message tone="warn" text={`${name}说时长不对：“${objection.text}”`} />
      {!mayKeep && <Message tone="info" text="时长是您定的，这一条由另一位站长或镇协调员来核对。" />}
      {command.error && <Message tone="danger" text={command.error.message} />}
      {mayKeep && (
        <ReasonButton
          id={id ? `keep-minutes-${id}` : 'keep-minutes'}
          label="核对过，不改"
          question="不改时长，是因为"
          reasons="keep_minutes"
          busy={command.busy}
          onReason={onKeep}
        />
      )}
    </>
  )
}
