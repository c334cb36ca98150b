import { Text } from '@tarojs/components'
import { useState } from 'react'
import { canScan, scanCode } from '../../services/scan-code'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'

type Props = { readonly busy: boolean; readonly onCode: (code: string) => void }

/** The code on the organiser's screen: scanned, or its six signs typed. Nobody is forced: the list does as well. */
export function ScanDoor({ busy, onCode }: Props) {
  const [typing, setTyping] = useState(false)
  const [signs, setSigns] = useState('')
  const scan = async () => {
    const code = await scanCode()
    if (code) onCode(code)
  }
  return (
    <>
      <Button
        id="scan-door"
        label="我到了，扫码签到"
        busy={busy}
        onTap={() => (canScan ? void scan() : setTyping(true))}
      />
      {canScan && (
        <Button id="type-door" kind="quiet" label="扫不了，输六个字" onTap={() => setTyping(true)} />
      )}
      {typing && (
        <Sheet title="签到码" back="返回" onClose={() => setTyping(false)}>
          <Text>办活动的人手机上有，一分钟换一次。没有手机也不要紧，请他替您签到。</Text>
          <Field
            id="door-code"
            label="码下面的六个字母和数字"
            value={signs}
            onChange={setSigns}
            maxLength={12}
          />
          <Button
            id="door-code-yes"
            label="我到了"
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
