import { Text, View } from '@tarojs/components'
import { FIVE_MUST_ARRIVE } from '../../../domain/service/five-must-arrive'
import { Button } from '../../ui/button/button'
import { CheckRow } from '../../ui/list-row/check-row'
import { Section } from '../../ui/section/section'
import { KindButton } from './kind-button'
import './split-offer.scss'
import type { SplitChoices } from './use-split-choices'

type Props = { readonly choices: SplitChoices; readonly onWhole: () => void }

/** Several wishes were heard: each is a card that can be put right or left out. */
export function SplitOffer({ choices: { parts, toggle, setKind }, onWhole }: Props) {
  return (
    <Section title={`您说了 ${parts.length} 件事，分开发更快有人来`} id="split-offer">
      <Text>不要的点掉勾，分得不对可以改。</Text>
      {parts.map(({ text, specialty, fiveMust, on }, at) => (
        <View key={text} className="split-offer__part">
          <CheckRow
            id={`part-${at}`}
            title={`“${text}”`}
            words={fiveMust ? [`属于“${FIVE_MUST_ARRIVE[fiveMust].label}”`] : []}
            on={on}
            onToggle={() => toggle(at)}
          />
          {on && (
            <View className="split-offer__kind">
              <KindButton id={`kind-${at}`} specialty={specialty} onChange={(code) => setKind(at, code)} />
            </View>
          )}
        </View>
      ))}
      <Button id="send-whole" kind="quiet" label="就当一件事发" onTap={onWhole} />
    </Section>
  )
}
