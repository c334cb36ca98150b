import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { SPECIALTIES } from '../../../../domain/service/specialties'
import { Page } from '../../../features/frame/page'
import { emergencyLines } from '../../../features/order/emergency-lines'
import { changeDraft, useOrderDraft } from '../../../features/order/order-draft'
import { type Understanding, useUnderstanding } from '../../../features/order/use-understanding'
import { useSession } from '../../../features/session/session-store'
import { phoneCall } from '../../../services/phone-call'
import { Button } from '../../../ui/button/button'
import { CallPanel } from '../../../ui/call-panel/call-panel'
import { Chips } from '../../../ui/chips/chips'
import { Field } from '../../../ui/field/field'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'
import { StepBar } from '../../../ui/step-bar/step-bar'

const MOST_GUESSES = 3

function Guesses({ found }: { readonly found: Understanding }) {
  const { specialty } = useOrderDraft()
  const options = found.specialties
    .slice(0, MOST_GUESSES)
    .map(({ code }) => ({ code, label: SPECIALTIES[code].label }))
  if (options.length === 0) return <Text>没太听明白，站长会打电话问您。</Text>
  return (
    <Section title="像是要：">
      <Chips
        single
        options={options}
        chosen={specialty ? [specialty] : []}
        onToggle={(code) => changeDraft({ specialty: code === specialty ? null : code })}
      />
    </Section>
  )
}

const next = () => {
  changeDraft({ menuItemCode: null, title: '' })
  void Taro.navigateTo({ url: '/packages/villager/when-where/index' })
}

/** Step 1 in one's own words. What the product understood can be put right; danger shows the telephone first. */
export default function TellWish() {
  const { session } = useSession()
  const { wish } = useOrderDraft()
  const found = useUnderstanding(wish)
  const lines = emergencyLines(wish, session?.station?.phone ?? '')
  const refused = found?.decision === 'refuse'
  return (
    <Page
      footer={<Button id="next" label="下一步" disabled={wish.trim().length < 2 || refused} onTap={next} />}
    >
      <StepBar step={1} title="说说您的难处" />
      {lines.length > 0 && <CallPanel lines={lines} onCall={phoneCall} />}
      <Field
        id="wish"
        label="写几个字，怎么说都行"
        kind="long"
        maxLength={300}
        placeholder="比如：俺妈腿脚不好，想请人来给剃剃头"
        value={wish}
        onChange={(text) => changeDraft({ wish: text, specialty: null })}
      />
      {found?.advice && <Message tone="warn" text={found.advice} />}
      {found && !refused && <Guesses found={found} />}
    </Page>
  )
}
