import { useState } from 'react'
import { sayFullDate } from '../../../domain/kernel/say-date'
import { DAY_MS } from '../../../domain/kernel/shanghai-time'
import { REASONS } from '../../../domain/order/reasons'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { ChoiceSheet } from '../../ui/choice-sheet/choice-sheet'
import { Message } from '../../ui/message/message'
import { Sheet } from '../../ui/sheet/sheet'
import { useCommand } from '../data/use-command'
import type { OrderView } from '../order/progress-steps'

/** For how long; whoever needs longer asks the town. */
const DAYS = [7, 30, 90] as const

type Asking = 'nothing' | 'days' | { readonly days: number }

/** The head keeps the one who ordered from ordering for a while. What he has ordered stays as it is. */
export function BlockRequester({ view }: { readonly view: OrderView }) {
  const [asking, setAsking] = useState<Asking>('nothing')
  const [told, setTold] = useState('')
  const block = useCommand('person.block', view.id)
  const { requesterId, onBehalf } = view
  if (!requesterId || onBehalf) return null
  const keep = async (days: number, reason: { code: string; text: string }) => {
    setAsking('nothing')
    const untilMs = serverNowMs() + days * DAY_MS
    const { ok } = await block.run({ personId: requesterId, reason, untilMs })
    if (ok) setTold(`到${sayFullDate(untilMs)}为止，他先不能点单。急事照样能发。要恢复，到“我的”里办。`)
  }
  return (
    <>
      {block.error && <Message tone="warn" text={block.error.message} />}
      {told !== '' && <Message tone="good" text={told} />}
      <Button
        id="block-requester"
        kind="quiet"
        label="让点单人先别点单"
        busy={block.busy}
        onTap={() => setAsking('days')}
      />
      {asking === 'days' && (
        <Sheet title="先不让他点单，停多久？" onClose={() => setAsking('nothing')}>
          {DAYS.map((days) => (
            <Button
              key={days}
              id={`block-days-${days}`}
              kind="plain"
              label={`${days} 天`}
              onTap={() => setAsking({ days })}
            />
          ))}
        </Sheet>
      )}
      {typeof asking === 'object' && (
        <ChoiceSheet
          title="是因为（他看得到）"
          options={REASONS.block}
          onClose={() => setAsking('nothing')}
          onChoose={(reason) => void keep(asking.days, reason)}
        />
      )}
    </>
  )
}
