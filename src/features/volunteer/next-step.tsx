import { useState } from 'react'
import { arrivalDoubt, doubtfulMinutes } from '../../../domain/order/doubtful-step'
import { briefTouch } from '../../services/brief-touch'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { AskingButton } from '../../ui/sheet/asking-button'
import { Sheet } from '../../ui/sheet/sheet'
import { enqueue, useQueued } from '../data/send-queue'
import type { OrderView } from '../order/progress-steps'
import { UnsentCommands } from '../order/unsent-commands'
import { sayDuration } from '../time/say-time'
import { arrivalQuestion, NOT_YET } from './arrival-question'
import { ScanPlace } from './scan-place'

type Mine = NonNullable<OrderView['mine']>

function endQuestion(mine: Mine, nowMs: number): string | null {
  const minutes = doubtfulMinutes(mine, nowMs)
  if (minutes === null) return null
  return `${minutes < 1 ? '刚到' : `才到${sayDuration(minutes)}`}，真的做完了吗？`
}

type StepProps = {
  readonly id: string
  readonly label: string
  readonly doubt: string | null
  readonly yes: string
  readonly busy: boolean
  readonly quiet?: boolean
  readonly onTap: () => void
}

function Step({ id, label, doubt, yes, busy, quiet, onTap }: StepProps) {
  if (doubt === null) return <Button id={id} label={label} busy={busy} onTap={onTap} />
  const kind = quiet ? 'quiet' : 'primary'
  return (
    <AskingButton
      id={id}
      kind={kind}
      label={label}
      question={doubt}
      yes={yes}
      back={NOT_YET}
      busy={busy}
      onYes={onTap}
    />
  )
}

type Props = { readonly mine: Mine; readonly view: OrderView }

const ARRIVE = 'assignment.checkIn'
const FINISH = 'assignment.checkOut'

/** What may be done next, by the server's word and by what the phone still has to send. */
function nextMoves(
  view: OrderView,
  unsent: readonly string[],
): { readonly arrive: boolean; readonly finish: boolean } {
  const last = unsent.at(-1)
  if (last === FINISH) return { arrive: false, finish: false }
  if (last === ARRIVE) return { arrive: false, finish: true }
  return { arrive: view.moves.includes('check_in'), finish: view.moves.includes('check_out') }
}

/**
 * The one large button: its word is the next thing to do. It asks first where a tap looks like a slip, and it works
 * without a signal: the phone keeps the tap and its time, and sends both when it can.
 */
export function NextStep({ mine, view }: Props) {
  const { assignmentId } = mine
  const { waiting, busy } = useQueued(assignmentId)
  const nowMs = serverNowMs()
  const [scanned, setScanned] = useState<string | null>(null)
  const again = mine.visits.length > 0
  const doubt = arrivalQuestion(arrivalDoubt(mine, view, nowMs), view, nowMs)
  const unsent = waiting.flatMap(({ action, refused }) => (refused === null ? [action] : []))
  const next = nextMoves(view, unsent)
  const step = (action: typeof ARRIVE | typeof FINISH, placeCode?: string) => {
    enqueue(
      action,
      { assignmentId, tappedAtMs: Date.now(), ...(placeCode && { placeCode }) },
      { about: assignmentId, subject: view.title },
    )
    briefTouch()
  }
  return (
    <>
      <UnsentCommands about={assignmentId} />
      {next.finish && (
        <Step
          id="check-out"
          label="做完了"
          doubt={unsent.length > 0 ? null : endQuestion(mine, nowMs)}
          yes="做完了"
          busy={busy}
          onTap={() => step(FINISH)}
        />
      )}
      {next.arrive && (
        <Step
          id="check-in"
          label={again ? '又去了一趟，我到了' : '我到了'}
          doubt={doubt}
          yes="到了"
          quiet={again}
          busy={busy}
          onTap={() => step(ARRIVE)}
        />
      )}
      {next.arrive && !again && (
        <ScanPlace busy={busy} onCode={(code) => (doubt === null ? step(ARRIVE, code) : setScanned(code))} />
      )}
      {scanned !== null && doubt !== null && (
        <Sheet title={doubt} back={NOT_YET} onClose={() => setScanned(null)}>
          <Button
            id="check-in-code-yes"
            kind="plain"
            label="到了"
            onTap={() => {
              setScanned(null)
              step(ARRIVE, scanned)
            }}
          />
        </Sheet>
      )}
    </>
  )
}
