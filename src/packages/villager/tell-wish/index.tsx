import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { SPECIALTIES } from '../../../../domain/service/specialties'
import { Page } from '../../../features/frame/page'
import { EmergencyPanel } from '../../../features/order/emergency-panel'
import { changeDraft, useOrderDraft } from '../../../features/order/order-draft'
import { type Understanding, useUnderstanding } from '../../../features/order/use-understanding'
import { Button } from '../../../ui/button/button'
import { Chips } from '../../../ui/chips/chips'
import { Field } from '../../../ui/field/field'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'
import { StepBar } from '../../../ui/step-bar/step-bar'

const MOST_GUESSES = 3
const SEVERAL = '像是有几件事。一件一件地发，来得快；一起发，站长会打电话问您。'

function Guesses({ found }: { readonly found: Understanding }) {
  const { specialty } = useOrderDraft()
  const options = found.specialties
    .slice(0, MOST_GUESSES)
    .map(({ code }) => ({ code, label: SPECIALTIES[code].example }))
  if (options.length === 0)
    return (
      <Text>
        {found.emergency === 'none' ? '没太听明白，站长会打电话问您。' : '发出去以后，站长马上会看。'}
      </Text>
    )
  return (
    <Section title="像是要：">
      <Text>{found.intents.includes('several') ? SEVERAL : '对的点一下，不点也能发。'}</Text>
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

const sendAnyway = () => {
  changeDraft({ despiteRefusal: true })
  next()
}

/** The machine may be wrong: whoever thinks so is heard by the station. */
function RefusedWish({ advice }: { readonly advice: string }) {
  return (
    <Message tone="warn" text={advice}>
      <Text>不是这个意思？发过去站长会看到您写的话，看过给您回音。</Text>
      <Button id="send-anyway" kind="plain" label="还是发给站里看看" onTap={sendAnyway} />
    </Message>
  )
}

/** Step 1 in one's own words. What the product understood can be put right; danger shows the telephone first. */
export default function TellWish() {
  const { wish, despiteRefusal } = useOrderDraft()
  const found = useUnderstanding(wish)
  const refused = found?.decision === 'refuse'
  const ready = wish.trim().length >= 2 && (!refused || despiteRefusal)
  return (
    <Page footer={<Button id="next" label="下一步" disabled={!ready} onTap={next} />}>
      <StepBar step={1} title="说说您的难处" />
      <EmergencyPanel text={wish} heard={found} />
      <Field
        id="wish"
        label="写几个字，怎么说都行"
        kind="long"
        maxLength={300}
        placeholder="比如：俺妈腿脚不好，想请人来给剃剃头"
        value={wish}
        onChange={(text) => changeDraft({ wish: text, specialty: null, despiteRefusal: false })}
      />
      {refused && <RefusedWish advice={found.advice ?? ''} />}
      {found && !refused && <Guesses found={found} />}
    </Page>
  )
}
