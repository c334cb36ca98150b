import { useState } from 'react'
import { canScan, scanCode } from '../../services/scan-code'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'

type Props = { readonly busy: boolean; readonly onCode: (code: string) => void }

/** The card at the door: scanned, or its ten signs typed where nothing can be scanned. */
export function ScanPlace({ busy, onCode }: Props) {
  const [typing, setTyping] = useState(false)
  const [signs, setSigns] = useState('')
  const scan = async () => {
    const code = await scanCode()
    if (code) onCode(code)
  }
  return (
    <>
      <Button
        id="scan-place"
        kind="quiet"
        label="门口有到达码，扫一扫"
        busy={busy}
        onTap={() => (canScan ? void scan() : setTyping(true))}
      />
      {typing && (
        <Sheet title="门口的到达码" back="返回" onClose={() => setTyping(false)}>
          <Field
            id="place-code"
            label="码下面的十个字母和数字"
            value={signs}
            onChange={setSigns}
            maxLength={20}
          />
          <Button
            id="place-code-yes"
            label="就在这里，我到了"
            disabled={signs.trim() === ''}
            onTap={() => {
              setTyping(false)
              onCode(signs)
            }}
          />
        </Sheet>
      )}
    </>
  )
}
