import { useState } from 'react'
import {
  CHARGE_OUTCOME_CODES,
  CHARGE_OUTCOMES,
  type ChargeOutcome,
} from '../../../domain/charge/charge-report'
import { Button } from '../../ui/button/button'
import { Chips } from '../../ui/chips/chips'
import { Field } from '../../ui/field/field'
import { Message } from '../../ui/message/message'
import { Sheet } from '../../ui/sheet/sheet'
import { useCommand } from '../data/use-command'
import { toggleIn } from '../order/toggle-in'
import type { Charge } from './charge'

const OUTCOMES = CHARGE_OUTCOME_CODES.map((code) => ({ code, label: CHARGE_OUTCOMES[code] }))

type Props = { readonly charge: Charge; readonly onDone: () => void }

/** What it came to, who it was where that is established, and a sentence for whoever said it. */
export function CloseCharge({ charge, onDone }: Props) {
  const { id: reportId, volunteers } = charge
  const close = useCommand('charge.close', reportId)
  const [open, setOpen] = useState(false)
  const [outcome, setOutcome] = useState<ChargeOutcome | null>(null)
  const [text, setText] = useState('')
  const all = volunteers.map(({ id }) => id)
  const [who, setWho] = useState<readonly string[]>(all.length === 1 ? all : [])
  const send = async () => {
    if (!outcome) return
    const { ok } = await close.run({ reportId, outcome, text: text.trim(), volunteerIds: [...who] })
    if (!ok) return
    setOpen(false)
    onDone()
  }
  return (
    <>
      <Button id={`close-${charge.orderId}`} kind="plain" label="查清了" onTap={() => setOpen(true)} />
      {open && (
        <Sheet title="查下来怎么样？" back="还没查清" onClose={() => setOpen(false)}>
          <Chips single options={OUTCOMES} chosen={outcome ? [outcome] : []} onToggle={setOutcome} />
          {outcome === 'established' && (
            <Chips
              options={volunteers.map(({ id, name }) => ({ code: id, label: name }))}
              chosen={who}
              onToggle={(id) => setWho(toggleIn(all, who, id))}
            />
          )}
          <Field
            id="charge-finding"
            label="给反映的人写一句（可以不写）"
            maxLength={200}
            value={text}
            onChange={setText}
          />
          {close.error && <Message tone="danger" text={close.error.message} />}
          <Button
            id="charge-close-yes"
            label="就这样办完"
            busy={close.busy}
            disabled={outcome === null}
            onTap={() => void send()}
          />
        </Sheet>
      )}
    </>
  )
}
