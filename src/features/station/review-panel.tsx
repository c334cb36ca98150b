import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'
import { useFormDraft } from '../data/use-form-draft'
import type { OrderView } from '../order/progress-steps'
import { ReasonButton } from '../order/reason-button'
import { correctionOf, reviewDraftOf } from './review-draft'
import { ReviewFields } from './review-fields'

type Props = { readonly view: OrderView; readonly onDone: () => void }

/** 审核: what was asked for, what the machine made of it and by which words, and the head's decision. */
export function ReviewPanel({ view, onDone }: Props) {
  const review = useCommand('order.review', view.version, view.title)
  const { form, change, sent } = useFormDraft(`review ${view.id} ${view.version}`, reviewDraftOf(view))

  const decide = async (decision: Parameters<typeof review.run>[0]) => {
    if (!(await review.run(decision)).ok) return
    sent()
    onDone()
  }
  const approve = () => decide({ orderId: view.id, decision: 'approve', correct: correctionOf(view, form) })
  const reject = (reason: { code: string; text: string }) =>
    decide({ orderId: view.id, decision: 'reject', reason })
  return (
    <Section title="审核" id="review">
      {view.refusalAdvice && (
        <Message
          tone="warn"
          text={`系统看这件事志愿者不能办，点单人还是发了。系统告诉他：“${view.refusalAdvice}”`}
        />
      )}
      <ReviewFields view={view} draft={form} onChange={change} />
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
