import { Text } from '@tarojs/components'
import { comesHome } from '../../../domain/order/comes-home'
import { AT_HOME, AT_HOME_CODES, type AtHomeCode } from '../../../domain/service/at-home'
import {
  FIVE_MUST_ARRIVE,
  FIVE_MUST_CODES,
  type FiveMustCode,
} from '../../../domain/service/five-must-arrive'
import { SPECIALTIES, SPECIALTY_CODES, type SpecialtyCode } from '../../../domain/service/specialties'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Chips } from '../../ui/chips/chips'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'
import { useFormDraft } from '../data/use-form-draft'
import type { OrderView } from '../order/progress-steps'
import { ReasonButton } from '../order/reason-button'
import { toggleIn } from '../order/toggle-in'
import { CorrectEffort, type Effort } from './correct-effort'

const AT_HOME_OPTIONS = AT_HOME_CODES.map((code) => ({ code, label: AT_HOME[code] }))
const DUTY_OPTIONS = FIVE_MUST_CODES.map((code) => ({ code, label: FIVE_MUST_ARRIVE[code].label }))

/** What the machine thinks of first stands first. */
function specialtyOptions({ understood }: OrderView) {
  const guessed = understood.map(({ code }) => code)
  const others = SPECIALTY_CODES.filter((code) => !guessed.includes(code))
  return [...guessed, ...others].map((code) => ({ code, label: SPECIALTIES[code].label }))
}

const guessWords = ({ understood }: OrderView): string =>
  understood
    .map(
      ({ code, words }) => `${SPECIALTIES[code].label}${words.length > 0 ? `（${words.join('、')}）` : ''}`,
    )
    .join('；')

/** Only what was put right. */
const changedEffort = (view: OrderView, { headcount, durationMinutes, urgent }: Effort): Partial<Effort> => ({
  ...(headcount !== view.headcount && { headcount }),
  ...(durationMinutes !== view.durationMinutes && { durationMinutes }),
  ...(urgent !== view.urgent && { urgent }),
})

/** What the head may put right before anything is dispatched. */
type Correction = {
  readonly kind: { readonly specialty: SpecialtyCode | null; readonly fiveMust: FiveMustCode | null }
  readonly atHome: readonly AtHomeCode[]
  readonly effort: Effort
}

const correctionOf = (view: OrderView): Correction => ({
  kind: { specialty: view.specialty, fiveMust: view.fiveMust },
  atHome: view.atHome,
  effort: { headcount: view.headcount, durationMinutes: view.durationMinutes, urgent: view.urgent },
})

type Props = { readonly view: OrderView; readonly onDone: () => void }

/** 审核: what was asked for, what the machine made of it and by which words, and the head's decision. */
export function ReviewPanel({ view, onDone }: Props) {
  const review = useCommand('order.review', view.version, view.title)
  const { form, change, sent } = useFormDraft(`review ${view.id} ${view.version}`, correctionOf(view))
  const { kind, atHome, effort } = form
  const { specialty, fiveMust } = kind

  const done = () => {
    sent()
    onDone()
  }
  const approve = async () => {
    const correct = {
      ...(specialty && specialty !== view.specialty && { specialty }),
      ...(fiveMust !== view.fiveMust && { fiveMust }),
      ...(atHome.join() !== view.atHome.join() && { atHome: [...atHome] }),
      ...changedEffort(view, effort),
    }
    const { ok } = await review.run({ orderId: view.id, decision: 'approve', correct })
    if (ok) done()
  }
  const reject = async (reason: { code: string; text: string }) => {
    const { ok } = await review.run({ orderId: view.id, decision: 'reject', reason })
    if (ok) done()
  }
  return (
    <Section title="审核" id="review">
      {view.refusalAdvice && (
        <Message
          tone="warn"
          text={`系统看这件事志愿者不能办，点单人还是发了。系统告诉他：“${view.refusalAdvice}”`}
        />
      )}
      {view.source === 'wish' && (
        <Card>
          <Text>系统看像是：{guessWords(view) || '没看明白'}</Text>
          <Chips
            single
            options={specialtyOptions(view)}
            chosen={specialty ? [specialty] : []}
            onToggle={(code) => change({ kind: { ...kind, specialty: code } })}
          />
        </Card>
      )}
      <Card>
        <Text>是不是五必到？（不是就不选）</Text>
        <Chips
          single
          options={DUTY_OPTIONS}
          chosen={fiveMust ? [fiveMust] : []}
          onToggle={(code) => change({ kind: { ...kind, fiveMust: code === fiveMust ? null : code } })}
        />
      </Card>
      {comesHome(view) && (
        <Card>
          <Text>家里有谁？选了就要两个人一起去。</Text>
          <Chips
            options={AT_HOME_OPTIONS}
            chosen={atHome}
            onToggle={(who) => change({ atHome: toggleIn(AT_HOME_CODES, atHome, who) })}
          />
        </Card>
      )}
      <CorrectEffort effort={effort} onChange={(part) => change({ effort: { ...effort, ...part } })} />
      {review.error && <Message tone="danger" text={review.error.message} />}
      <Button id="approve" label="受理，派单" busy={review.busy} onTap={() => void approve()} />
      {view.moves.includes('reject') && (
        <ReasonButton
          id="reject"
          kind="danger"
          label="不受理"
          question="为什么不受理？"
          reasons="reject"
          busy={review.busy}
          onReason={(reason) => void reject(reason)}
        />
      )}
    </Section>
  )
}
