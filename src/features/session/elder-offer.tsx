import { Text, View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { setElderMode, useElderChosen } from './elder-mode'
import './elder-offer.scss'

/** 长辈版, offered once before anything else; the switch stays on the home page and under 我的. */
export function ElderOffer() {
  if (useElderChosen()) return null
  return (
    <Card tone="info" id="elder-offer">
      <Text className="elder-offer__title">字要不要大一些？</Text>
      <Text className="elder-offer__sample">长辈版：字大，按钮大，一页上的东西少。</Text>
      <View className="elder-offer__buttons">
        <Button id="elder-yes" label="用长辈版" onTap={() => setElderMode(true)} />
        <Button id="elder-no" kind="plain" label="不用，这样就好" onTap={() => setElderMode(false)} />
      </View>
      <Text>以后想换，点首页右上角的“长辈版”。</Text>
    </Card>
  )
}
