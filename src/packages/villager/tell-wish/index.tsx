import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { SPECIALTIES } from '../../../../domain/service/specialties'
import { Page } from '../../../features/frame/page'
import { splitDraft } from '../../../features/order/draft-parts'
import { EmergencyPanel } from '../../../features/order/emergency-panel'
import { changeDraft, useOrderDraft } from '../../../features/order/order-draft'
import { PartlySent } from '../../../features/order/partly-sent'
import { SplitOffer } from '../../../features/order/split-offer'
import { TakeBackQuestion } from '../../../features/order/take-back-question'
import { isPartlySent } from '../../../features/order/unsent-parts'
import { type SplitChoices, useSplitChoices } from '../../../features/order/use-split-choices'
import { useTakeBack } from '../../../features/order/use-take-back'
import { type Understanding, useUnderstanding } from '../../../features/order/use-understanding'
import { Button } from '../../../ui/button/button'
import { Chips } from '../../../ui/chips/chips'
import { Field } from '../../../ui/field/field'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'
import { StepBar } from '../../../ui/step-bar/step-bar'

const MOST_GUESSES = 3
const NOTHING_OPEN = '您现在没有能撤的单子。要是说的是别的事，就接着发，站长会看。'
const SEVERAL = '像是有几件事。一件一件地发，来得快；一起发，站长会打电话问您。'

type GuessesProps = { readonly found: Understanding; readonly nothingToTakeBack: boolean }

function Guesses({ found, nothingToTakeBack }: GuessesProps) {
  const { specialty } = useOrderDraft()
  const options = found.specialties
    .slice(0, MOST_GUESSES)
    .map(({ code }) => ({ code, label: SPECIALTIES[code].example }))
  if (nothingToTakeBack) return <Text>{NOTHING_OPEN}</Text>
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

const goOn = () => {
  void Taro.navigateTo({ url: '/packages/villager/when-where/index' })
}

const next = () => {
  changeDraft({ menuItemCode: null, title: '', parts: [] })
  goOn()
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

/** Fewer signs say nothing. */
const FEWEST_SIGNS = 2

/** What the button says while nothing can be sent on; a wish that is refused has the reason above. */
function nextLabel(wish: string): string {
  if (wish === '') return '先说说要帮什么'
  return wish.length < FEWEST_SIGNS ? '先多说几个字' : '下一步'
}

/** As many orders as are ticked. */
function SplitButton({ parts }: SplitChoices) {
  const chosen = parts.filter(({ on }) => on)
  const split = () => {
    splitDraft(chosen)
    goOn()
  }
  const one = chosen.length === 1 ? '只发这一件' : '先勾上要发的'
  const label = chosen.length > 1 ? `分成 ${chosen.length} 张单子` : one
  return <Button id="split" label={label} disabled={chosen.length === 0} onTap={split} />
}

/** Step 1 in one's own words. What the product understood can be put right; danger shows the telephone first. */
export default function TellWish() {
  const draft = useOrderDraft()
  const { wish, despiteRefusal } = draft
  const found = useUnderstanding(wish)
  const choices = useSplitChoices(found)
  const takeBack = useTakeBack(found)
  if (isPartlySent(draft)) return <PartlySent />

  const refused = found?.decision === 'refuse'
  const ready = wish.trim().length >= FEWEST_SIGNS && (!refused || despiteRefusal)
  // Not while he still writes: what is split must be what stands there.
  const several = found?.of === wish.trim() && choices.parts.length > 1
  const footer = several ? (
    <SplitButton {...choices} />
  ) : (
    <Button id="next" label={nextLabel(wish.trim())} disabled={!ready} onTap={next} />
  )
  return (
    <Page {...(!takeBack.asks && { footer })}>
      <StepBar step={1} title="说说您的难处" />
      <EmergencyPanel text={wish} heard={found} />
      <Field
        id="wish"
        label="怎么说都行；不想打字，就点键盘上的话筒说"
        kind="long"
        maxLength={300}
        placeholder="比如：俺妈腿脚不好，想请人来给剃剃头"
        value={wish}
        onChange={(text) => changeDraft({ wish: text, specialty: null, despiteRefusal: false, parts: [] })}
      />
      {refused && <RefusedWish advice={found.advice ?? ''} />}
      {takeBack.asks && <TakeBackQuestion {...takeBack} />}
      {several && <SplitOffer choices={choices} onWhole={next} />}
      {found && !refused && !takeBack.asks && !several && (
        <Guesses found={found} nothingToTakeBack={takeBack.orders?.length === 0} />
      )}
    </Page>
  )
}
