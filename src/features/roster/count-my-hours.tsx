import { Text } from '@tarojs/components'
import { useState } from 'react'
import { CONSENTS } from '../../../domain/privacy/consents'
import { Button } from '../../ui/button/button'
import { CheckRow } from '../../ui/list-row/check-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Message } from '../../ui/message/message'
import { Sheet } from '../../ui/sheet/sheet'
import { PhoneProof } from '../binding/phone-proof'
import { useCommand } from '../data/use-command'
import { loadSession, type Session } from '../session/session-store'

const PURPOSE = 'count_party_hours'
const { title, text, version } = CONSENTS[PURPOSE]

const SAID = {
  off: '不是党员不用管这一条',
  counted: '记下了，名册上有您的，时长就算进去。点一下收回',
  unproven: '记下了，可是电话还没核实，先没算。核实了就算，也可以请站里核实。点一下收回',
} as const

/** His own word that he is a party member in post; asked in full, taken back with one tap. */
export function CountMyHours({ session }: { readonly session: Session }) {
  const on = session.consents.includes(PURPOSE)
  const unproven = on && session.person?.phoneProven === false
  const link = useCommand('roster.link', String(on))
  const unlink = useCommand('roster.unlink', String(on))
  const [asking, setAsking] = useState(false)
  const give = async (phoneCode?: string) => {
    if (!(await link.run({ version, ...(phoneCode && { phoneCode }) })).ok) return
    setAsking(false)
    await loadSession()
  }
  const takeBack = async () => {
    if ((await unlink.run({})).ok) await loadSession()
  }
  return (
    <>
      <RowGroup>
        <CheckRow
          id="count-my-hours"
          title={title}
          words={[SAID[unproven ? 'unproven' : on ? 'counted' : 'off']]}
          on={on}
          onToggle={() => (on ? void takeBack() : setAsking(true))}
        />
      </RowGroup>
      {unproven && (
        <PhoneProof label="用微信的手机号核实" disabled={link.busy} onCode={(code) => void give(code)} />
      )}
      {unproven && link.error && <Message tone="danger" text={link.error.message} />}
      {on && unlink.error && <Message tone="danger" text={unlink.error.message} />}
      {asking && (
        <Sheet title={title} back="不同意" onClose={() => setAsking(false)}>
          <Text>{text}</Text>
          {link.error && <Message tone="danger" text={link.error.message} />}
          {link.error?.code === 'ROSTER.PHONE_NOT_PROVEN' && (
            <PhoneProof label="用微信的手机号核实" disabled={link.busy} onCode={(code) => void give(code)} />
          )}
          <Button id="count-yes" label="我同意" busy={link.busy} onTap={() => void give()} />
        </Sheet>
      )}
    </>
  )
}
