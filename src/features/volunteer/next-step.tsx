import { type ArrivalDoubt, arrivalDoubt, doubtfulMinutes } from '../../../domain/order/doubtful-step'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useCommand } from '../data/use-command'
import type { OrderView } from '../order/progress-steps'
import { sayDuration, sayWanted } from '../time/say-time'

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

type Props = { readonly mine: Mine; readonly view: OrderView; readonly reload: () => Promise<void> }

/** The one large button: its word is the next thing to do. It asks first where a tap looks like a slip. */
export function NextStep({ mine, view, reload }: Props) {
  const arrive = useCommand('assignment.checkIn', view.version)
  const finish = useCommand('assignment.checkOut', view.version)
  const { assignmentId } = mine
  const nowMs = serverNowMs()
  const again = mine.visits.length > 0
  const step = async (run: typeof arrive.run | typeof finish.run) => {
    await run({ assignmentId })
    await reload()
  }
  const error = arrive.error ?? finish.error
  return (
    <>
      {error && <Message tone={error.kind === 'refused' ? 'danger' : 'warn'} text={error.message} />}
      {view.moves.includes('check_out') && (
        <Step
          id="check-out"
          label="做完了"
          doubt={endQuestion(mine, nowMs)}
          yes="做完了"
          busy={finish.busy}
          onTap={() => void step(finish.run)}
        />
      )}
      {view.moves.includes('check_in') && (
        <Step
          id="check-in"
          label={again ? '又去了一趟，我到了' : '我到了'}
          doubt={arrivalQuestion(mine, view, nowMs)}
          yes="到了"
          quiet={again}
          busy={arrive.busy}
          onTap={() => void step(arrive.run)}
        />
      )}
    </>
  )
}
