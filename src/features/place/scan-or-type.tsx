import { Text } from '@tarojs/components'
import { useState } from 'react'
import { canScan, scanCode } from '../../services/scan-code'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'

/** Words around a code: on the button, over the sheet, beside the signs. `otherwise` leads to typing where one could scan. */
export type CodeWords = {
  readonly id: string
  readonly scan: string
  readonly otherwise?: string
  readonly title: string
  readonly hint?: string
  readonly signs: string
  readonly maxLength: number
  readonly yes: string
}

type Props = {
  readonly words: CodeWords
  readonly kind?: 'quiet'
  readonly busy: boolean
  /** Why the last code was not taken; read beside the signs. */
  readonly problem?: string
  /** True: it was taken, and the sheet may go. */
  readonly onCode: (code: string) => Promise<boolean>
}

/** A code that is scanned, or whose signs are typed where nothing can be scanned. */
export function ScanOrType({ words, kind, busy, problem = '', onCode }: Props) {
  const [typing, setTyping] = useState(false)
  const [signs, setSigns] = useState('')
  const scan = async () => {
    const code = await scanCode()
    if (code) await onCode(code)
  }
  const send = async () => {
    if (await onCode(signs)) setTyping(false)
  }
  return (
    <>
      <Button
        id={`scan-${words.id}`}
        {...(kind && { kind })}
        label={words.scan}
        busy={busy}
        onTap={() => (canScan ? void scan() : setTyping(true))}
      />
      {canScan && words.otherwise && (
        <Button id={`type-${words.id}`} kind="quiet" label={words.otherwise} onTap={() => setTyping(true)} />
      )}
      {typing && (
        <Sheet title={words.title} back="返回" onClose={() => setTyping(false)}>
          {words.hint && <Text>{words.hint}</Text>}
          <Field
            id={`${words.id}-code`}
            label={words.signs}
            value={signs}
            onChange={setSigns}
            maxLength={words.maxLength}
            problem={problem}
          />
          <Button
            id={`${words.id}-code-yes`}
            label={words.yes}
            disabled={signs.trim() === ''}
            busy={busy}
            onTap={() => void send()}
          />
        </Sheet>
      )}
    </>
  )
}
