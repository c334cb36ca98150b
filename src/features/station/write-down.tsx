import { Message } from '../../ui/message/message'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useCommand } from '../data/use-command'
import { EnterVisit } from '../hours/enter-visit'
import type { OrderView } from '../order/progress-steps'
import { ReasonButton } from '../order/reason-button'

type Part = OrderView['parts'][number]
type Props = { readonly view: OrderView; readonly part: Part; readonly onDone: () => void }

/** Yes or no of a volunteer without the app, who has said it by telephone. */
function AnswerFor({ view, part, onDone }: Props) {
  const answer = useCommand('order.answerFor', view.version)
  const whom = { orderId: view.id, volunteerId: part.volunteerId }
  const run = async (input: Parameters<typeof answer.run>[0]) => {
    const { ok } = await answer.run(input)
    if (ok) onDone()
  }
  return (
    <>
      {answer.error && <Message tone="danger" text={answer.error.message} />}
      {view.moves.includes('accept_for') && (
        <AskingButton
          id={`accept-for-${part.volunteerId}`}
          kind="quiet"
          label="电话里答应了，替他接"
          question={`${part.name}在电话里说他去？`}
          yes="他说去"
          back="返回"
          busy={answer.busy}
          onYes={() => void run({ ...whom, answer: 'accept' })}
        />
      )}
      {view.moves.includes('decline_for') && (
        <ReasonButton
          id={`decline-for-${part.volunteerId}`}
          label="电话里说去不了"
          question="他说去不了，是因为"
          reasons="decline"
          busy={answer.busy}
          onReason={(reason) => void run({ ...whom, answer: 'decline', reason })}
        />
      )}
    </>
  )
}

/** Arrival and departure of somebody without a phone at hand, by the server's clock. */
function RecordFor({ view, part, onDone }: Props) {
  const arrive = useCommand('order.checkInFor', view.version)
  const finish = useCommand('order.checkOutFor', view.version)
  const inside = part.status === 'checked_in'
  const { run, busy, error } = inside ? finish : arrive
  if (!view.moves.includes(inside ? 'check_out_for' : 'check_in_for')) return null
  const record = async () => {
    const { ok } = await run({ orderId: view.id, volunteerId: part.volunteerId })
    if (ok) onDone()
  }
  return (
    <>
      {error && <Message tone="danger" text={error.message} />}
      <AskingButton
        id={`record-for-${part.volunteerId}`}
        kind="quiet"
        label={inside ? '替他点“做完了”' : '替他点“到了”'}
        question={
          inside ? `${part.name}现在做完了？记的是现在的时间。` : `${part.name}现在到了？记的是现在的时间。`
        }
        yes={inside ? '做完了' : '到了'}
        back="返回"
        busy={busy}
        onYes={() => void record()}
      />
    </>
  )
}

function EnterFor({ view, part, onDone }: Props) {
  const enter = useCommand('order.enterVisitFor', view.version)
  if (!view.moves.includes('enter_visit_for')) return null
  return (
    <EnterVisit
      id={`enter-for-${part.volunteerId}`}
      label="去过了，没打卡，替他补记"
      title={`替${part.name}补记时间`}
      busy={enter.busy}
      error={enter.error}
      onEnter={async (entered) => {
        const { ok } = await enter.run({ orderId: view.id, volunteerId: part.volunteerId, ...entered })
        if (ok) onDone()
        return ok
      }}
    />
  )
}

/** What the head or the leader writes down for a volunteer who cannot do it himself. */
export function WriteDown(props: Props) {
  const { status, withoutApp } = props.part
  return (
    <>
      {status === 'offered' && withoutApp && <AnswerFor {...props} />}
      {(status === 'accepted' || status === 'checked_in') && <RecordFor {...props} />}
      {status === 'accepted' && <EnterFor {...props} />}
    </>
  )
}
