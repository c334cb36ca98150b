import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { RefusalCode } from '../../../domain/kernel/refusals'
import type { CallError } from '../../services/call-error'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Message } from '../../ui/message/message'
import { askToTell } from '../notice/ask-to-tell'
import { agreeBySending } from './agreement'
import { changePart, dropPart } from './draft-parts'
import { currentDraft, type DraftPart, startDraft, useOrderDraft } from './order-draft'
import { sayWhat, sayWhenWhere } from './order-spoken'
import { PartRow } from './part-row'
import { RiskLine } from './risk-line'
import { isSameToday, SameAgain } from './same-again'
import { unsentParts } from './unsent-parts'
import { type SendParts, useSendParts } from './use-send-parts'

const NOT_FOR_VOLUNTEERS: RefusalCode = 'ORDER.NOT_FOR_VOLUNTEERS'

/** Everything is sent: on to the orders, and the next wish begins anew. */
async function showSent(): Promise<void> {
  const sent = currentDraft().parts.flatMap((part) => part.sent ?? [])
  const ids = sent.map(({ orderId }) => orderId).join(',')
  const within = Math.max(0, ...sent.map(({ replyWithinMinutes }) => replyWithinMinutes))
  await Taro.switchTab({ url: '/pages/home/index' })
  startDraft()
  if (sent.length === 0) return
  const url = `/packages/villager/sent-orders/index?ids=${encodeURIComponent(ids)}&within=${within}`
  await Taro.navigateTo({ url })
}

export type CheckParts = Omit<SendParts, 'run'> & {
  readonly send: () => Promise<void>
  readonly drop: (part: DraftPart) => void
  readonly sendAnyway: (part: DraftPart) => void
  readonly sendAgain: (part: DraftPart) => void
}

export function useCheckParts(): CheckParts {
  const { run, busy, failures } = useSendParts()
  const send = async () => {
    if (await run()) await showSent()
  }
  return {
    busy,
    failures,
    send,
    drop: ({ text }) => {
      dropPart(text)
      if (unsentParts(currentDraft()).length === 0) void showSent()
    },
    sendAnyway: ({ text }) => {
      changePart(text, { despiteRefusal: true })
      void send()
    },
    sendAgain: ({ text }) => {
      changePart(text, { again: true })
      void send()
    },
  }
}

function RefusedPart({ part, error, check }: { part: DraftPart; error: CallError; check: CheckParts }) {
  const { busy, drop, sendAnyway, sendAgain } = check
  if (isSameToday(error))
    return <SameAgain error={error} busy={busy} onAgain={() => sendAgain(part)} onDrop={() => drop(part)} />
  return (
    <Message tone="danger" text={error.message}>
      {error.code === NOT_FOR_VOLUNTEERS && (
        <Button
          id="send-anyway"
          kind="plain"
          label="还是发给站里看看"
          busy={busy}
          onTap={() => sendAnyway(part)}
        />
      )}
      <Button id="drop-part" kind="quiet" label="这张不发了" disabled={busy} onTap={() => drop(part)} />
    </Message>
  )
}

/** Several orders, each in a sentence, with what is the same for all below. */
export function PartsCard({ name, check }: { readonly name: string; readonly check: CheckParts }) {
  const draft = useOrderDraft()
  const tried = check.failures.size > 0 || draft.parts.some(({ sent }) => sent !== null)
  return (
    <Card tone="brand">
      {draft.parts.map((part) => {
        const error = part.sent ? undefined : check.failures.get(part.text)
        return (
          <PartRow
            key={part.text}
            part={part}
            words={sayWhat({ draft, name }, `“${part.text}”`)}
            tried={tried && !check.busy}
          >
            {error?.kind === 'refused' && <RefusedPart part={part} error={error} check={check} />}
          </PartRow>
        )
      })}
      <Text className="part-row__when">{sayWhenWhere(draft)}</Text>
      <RiskLine risks={draft.risks} atHome={draft.atHome} />
    </Card>
  )
}

/** The one button for all of them. */
export function SendPartsButton({
  check: { busy, send, failures },
  first,
}: {
  readonly check: CheckParts
  /** Sending is also his yes to the privacy notice. */
  readonly first: boolean
}) {
  const draft = useOrderDraft()
  const waiting = unsentParts(draft).length
  if (waiting === 0) return <Button id="show-sent" label="看看发出去的单子" onTap={() => void showSent()} />
  const again = failures.size > 0 || waiting < draft.parts.length
  const all = waiting > 1 ? `${waiting} 张都发出去` : '发出去'
  const label = again ? `再发没发出去的 ${waiting} 张` : all
  return (
    <Button
      id="send"
      label={first ? `同意，${label}` : label}
      busy={busy}
      onTap={() => {
        if (first) agreeBySending()
        void askToTell('order', send())
      }}
    />
  )
}
