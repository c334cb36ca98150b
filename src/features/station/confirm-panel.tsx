import { Text } from '@tarojs/components'
import { OUTCOME_CODES, OUTCOMES } from '../../../domain/order/outcomes'
import { Button } from '../../ui/button/button'
import { Chips } from '../../ui/chips/chips'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import type { OrderView } from '../order/progress-steps'
import { ReasonButton } from '../order/reason-button'
import { ConfirmNotes } from './confirm-notes'
import { MinutesOf } from './minutes-of'
import { type Confirmed, type Confirming, useConfirm } from './use-confirm'

const HOW = OUTCOME_CODES.map((code) => ({ code, label: OUTCOMES[code].label }))
/** What was entered without an order and not done is not confirmed at all. */
const SERVED = HOW.filter(({ code }) => OUTCOMES[code].served)

function confirmLabel({ missing, now, served }: Confirming): string {
  if (now.length === 0) return '至少确认一个人'
  if (missing) return '先选原因，再确认'
  return now.length === served.length ? '确认' : `先确认这 ${now.length} 个人`
}

type Props = { readonly view: OrderView; readonly onDone: (how: Confirmed) => void }

/** 办结: planned, measured and proposed minutes of each who served; changed ones need a reason, some may wait. */
export function ConfirmPanel({ view, onDone }: Props) {
  const confirming = useConfirm(view, onDone)
  const { sheet, served, now, missing, busy } = confirming
  return (
    <Section title="确认时长" id="confirm">
      <Text>办得怎么样？</Text>
      <Chips
        single
        options={sheet.isEntered ? SERVED : HOW}
        chosen={[confirming.outcome]}
        onToggle={confirming.choose}
      />
      {served.map((part) => (
        <MinutesOf
          key={part.volunteerId}
          part={part}
          sheet={sheet}
          line={confirming.lineOf(part)}
          onChange={(line) => confirming.write(part, line)}
          {...(served.length > 1 && {
            later: confirming.isLater(part),
            onLater: () => confirming.postpone(part),
          })}
        />
      ))}
      <ConfirmNotes view={view} confirming={confirming} />
      {confirming.error && <Message tone="danger" text={confirming.error.message} />}
      <Button
        id="confirm-minutes"
        label={confirmLabel(confirming)}
        busy={busy}
        disabled={missing || now.length === 0}
        onTap={() => void confirming.send()}
      />
      {view.moves.includes('send_back') && (
        <ReasonButton
          id="send-back"
          label="退回"
          question="为什么退回？"
          reasons="send_back"
          busy={busy}
          onReason={(reason) => void confirming.sendBack(reason)}
        />
      )}
    </Section>
  )
}
