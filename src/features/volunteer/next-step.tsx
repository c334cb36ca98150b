import { type ArrivalDoubt, arrivalDoubt, doubtfulMinutes } from '../../../domain/order/doubtful-step'
import { briefTouch } from '../../services/brief-touch'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { AskingButton } from '../../ui/sheet/asking-button'
import { enqueue, useQueued } from '../data/send-queue'
import type { OrderView } from '../order/progress-steps'
import { UnsentCommands } from '../order/unsent-commands'
import { sayDuration, sayWanted } from '../time/say-time'
import { ScanPlace } from './scan-place'

type Mine = NonNullable<OrderView['mine']>

const ARRIVAL_QUESTIONS: Readonly<Record<ArrivalDoubt, (view: OrderView, nowMs: number) => string>> = {
  again: () => '又到了，再记一段时间？',
  just_accepted: () => '刚答应的，人已经到了吗？',
  early: ({ wanted }, nowMs) => `约的是${sayWanted(wanted, nowMs)}，现在就到了吗？`,
}

function arrivalQuestion(mine: Mine, view: OrderView, nowMs: number): string | null {
  const doubt = arrivalDoubt(mine, view, nowMs)
  return doubt && ARRIVAL_QUESTIONS[doubt](view, nowMs)
}

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
      back="还没有，返回"
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
  const again = mine.visits.length > 0
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
          doubt={arrivalQuestion(mine, view, nowMs)}
          yes="到了"
          quiet={again}
          busy={busy}
          onTap={() => step(ARRIVE)}
        />
      )}
      {next.arrive && !again && <ScanPlace busy={busy} onCode={(code) => step(ARRIVE, code)} />}
    </>
  )
}
