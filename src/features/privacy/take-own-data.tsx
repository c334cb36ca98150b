import { useState } from 'react'
import type { OwnDataFormat } from '../../../domain/privacy/own-data'
import { keepFile } from '../../services/keep-file'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'

const NOT_KEPT = '资料整理好了，没能存下来。请再点一次。'

const CHOICES: readonly { readonly format: OwnDataFormat; readonly label: string }[] = [
  { format: 'text', label: '取走我的资料（看得懂的文字）' },
  { format: 'json', label: '取走我的资料（给别的软件用，JSON）' },
]

/** Everything about oneself as a file: onto the phone, or into a chat of one's own. */
export function TakeOwnData() {
  const take = useCommand('me.export', 'own-data')
  const [kept, setKept] = useState<boolean | null>(null)
  const run = async (format: OwnDataFormat) => {
    const answer = await take.run({ format })
    if (!answer.ok) return
    const { fileName, content } = answer.receipt
    setKept(
      await keepFile(fileName, content).then(
        () => true,
        () => false,
      ),
    )
  }
  return (
    <>
      {take.error && <Message tone="warn" text={take.error.message} />}
      {kept !== null && <Message tone={kept ? 'good' : 'warn'} text={kept ? '资料在文件里了。' : NOT_KEPT} />}
      {CHOICES.map(({ format, label }) => (
        <Button
          key={format}
          id={`take-${format}`}
          kind="plain"
          label={label}
          busy={take.busy}
          onTap={() => void run(format)}
        />
      ))}
    </>
  )
}
