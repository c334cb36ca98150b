import { Text } from '@tarojs/components'
import { useState } from 'react'
import { CONSENTS } from '../../../domain/privacy/consents'
import { maskName } from '../../../domain/privacy/mask'
import { Button } from '../../ui/button/button'
import { CheckRow } from '../../ui/list-row/check-row'
import { Message } from '../../ui/message/message'
import { Sheet } from '../../ui/sheet/sheet'
import { useCommand } from '../data/use-command'
import { loadSession, type Session } from '../session/session-store'

const PURPOSE = 'publish_hours'
const { title, text, version } = CONSENTS[PURPOSE]

type Props = { readonly session: Session; readonly name: string }

/** Whether his family name stands in what is published: asked in full words, taken back with one tap. */
export function PublishConsent({ session, name }: Props) {
  const on = session.consents.includes(PURPOSE)
  const give = useCommand('consent.give', String(on))
  const withdraw = useCommand('consent.withdraw', String(on))
  const [asking, setAsking] = useState(false)
  const send = async (command: typeof give | typeof withdraw) => {
    const { ok } = await command.run({ purpose: PURPOSE, version })
    if (!ok) return
    setAsking(false)
    await loadSession()
  }
  const problem = (on ? withdraw.error : give.error)?.message
  return (
    <>
      <CheckRow
        id="publish-consent"
        title={title}
        words={[on ? `现在写“${maskName(name)}”，点一下就不写` : '现在只写“一位志愿者”']}
        on={on}
        onToggle={() => (on ? void send(withdraw) : setAsking(true))}
      />
      {on && problem && <Message tone="danger" text={problem} />}
      {asking && (
        <Sheet title={title} back="不同意" onClose={() => setAsking(false)}>
          <Text>{text}</Text>
          {problem && <Message tone="danger" text={problem} />}
          <Button id="consent-yes" label="我同意" busy={give.busy} onTap={() => void send(give)} />
        </Sheet>
      )}
    </>
  )
}
