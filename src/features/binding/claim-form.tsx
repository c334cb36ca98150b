import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'
import { Page } from '../frame/page'
import { nameProblem } from '../order/name-problem'
import { phoneProblem } from '../order/phone-problem'
import { VillagePicker } from '../order/village-picker'
import { consentsWith } from '../privacy/consents-with'
import { ReadNotice } from '../privacy/read-notice'
import { loadSession } from '../session/session-store'
import { PhoneProof } from './phone-proof'

const ASKED = '告诉站里了。站长认好了，再打开小程序，时长和档案就都在。'

/** Two ways to one's own record: WeChat vouches for the telephone, or the station knows him. */
export function ClaimForm() {
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [stationId, setStationId] = useState('')
  const [asked, setAsked] = useState(false)
  const claim = useCommand('person.claim', 'visitor')
  const ask = useCommand('person.askBinding', 'visitor')
  const agreed = consentsWith(['privacy_notice'])
  const prove = async (phoneCode: string) => {
    const { ok } = await claim.run({ phoneCode, name: name.trim(), agreed })
    if (ok) await loadSession()
  }
  const tell = async () => {
    const { ok } = await ask.run({ name: name.trim(), phone, stationId, agreed })
    setAsked(ok)
  }
  const problem = phoneProblem(phone)
  const ready =
    name.trim() !== '' && nameProblem(name) === '' && phone !== '' && problem === '' && stationId !== ''
  const error = claim.error ?? ask.error
  return (
    <Page
      footer={
        <Button
          id="ask-binding"
          kind="plain"
          label={asked ? '已经告诉站里了' : ready ? '同意，请站里认一认' : '写好姓名、电话和村，请站里认一认'}
          disabled={!ready || asked}
          busy={ask.busy}
          onTap={() => void tell()}
        />
      }
    >
      {error && <Message tone="warn" text={error.message} />}
      {asked && <Message tone="good" text={ASKED} />}
      <Section title="站里写的姓名">
        <Field
          id="claim-name"
          label="姓名"
          maxLength={20}
          value={name}
          problem={nameProblem(name)}
          onChange={setName}
        />
        <PhoneProof
          label="用微信的手机号接上"
          disabled={name.trim() === '' || claim.busy}
          onCode={(code) => void prove(code)}
        />
      </Section>
      <Section title="手机号对不上，就请站里认">
        <Text>站长会打名单上的电话问一问。光写电话接不上，别人也就拿不走您的登记。</Text>
        <Field
          id="claim-phone"
          label="您的电话"
          kind="phone"
          maxLength={20}
          value={phone}
          problem={problem}
          onChange={setPhone}
        />
        <VillagePicker stationId={stationId} onChange={setStationId} />
      </Section>
      <ReadNotice words="点下面或上面的按钮，就是同意为了办单子用您的称呼、电话、村子和住址。" />
    </Page>
  )
}
