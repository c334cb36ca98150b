import { useState } from 'react'
import type { OwnDataFormat } from '../../../domain/privacy/own-data'
import type { ActionOutput } from '../../../types/actions'
import { keepFile } from '../../services/keep-file'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'
import { ReasonButton } from '../order/reason-button'
import { CopiedData } from './copied-data'

type Copy = ActionOutput<'person.copy'>

const CHOICES: readonly { readonly format: OwnDataFormat; readonly label: string }[] = [
  { format: 'text', label: '看他的全部资料' },
  { format: 'json', label: '存一份给电脑用的' },
]

const KEPT = { yes: '资料在文件里了。交给本人，不要留在手机上。', no: '没能存下来，请再点一次。' } as const

/** Everything that is kept about him, to be read out to him or handed over; each time is written down. */
export function CopyForPerson({ personId }: { readonly personId: string }) {
  const [times, setTimes] = useState(0)
  const copy = useCommand('person.copy', `${personId} ${times}`)
  const [made, setMade] = useState<(Copy & { readonly format: OwnDataFormat }) | null>(null)
  const [kept, setKept] = useState<keyof typeof KEPT | null>(null)
  const take = async (format: OwnDataFormat, reason: { code: string; text: string }) => {
    const answer = await copy.run({ personId, format, reason })
    if (!answer.ok) return
    setTimes(times + 1)
    setKept(null)
    setMade({ ...answer.receipt, format })
  }
  const keep = async ({ fileName, content }: Copy) =>
    setKept(
      await keepFile(fileName, content).then(
        () => 'yes' as const,
        () => 'no' as const,
      ),
    )
  return (
    <Section title="看和取走" id="copy-for">
      {copy.error && <Message tone="warn" text={copy.error.message} />}
      {CHOICES.map(({ format, label }) => (
        <ReasonButton
          key={format}
          id={`copy-${format}`}
          kind="plain"
          label={label}
          question="为什么要看？会记下来，他的资料里也写着。"
          reasons="act_for_person"
          busy={copy.busy}
          onReason={(reason) => void take(format, reason)}
        />
      ))}
      {made && (
        <>
          {made.format === 'text' && <CopiedData content={made.content} />}
          {kept && <Message tone={kept === 'yes' ? 'good' : 'warn'} text={KEPT[kept]} />}
          <Button id="keep-copy" label="存成文件，打印或者发给他" onTap={() => void keep(made)} />
        </>
      )}
    </Section>
  )
}
