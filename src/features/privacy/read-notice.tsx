import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'

/** What the button below also says yes to, and where to read it whole. */
export const ReadNotice = ({ words }: { readonly words: string }) => (
  <Card id="privacy-first">
    <Text>{words}</Text>
    <Button
      id="read-privacy"
      kind="quiet"
      label="看看您的信息怎么用"
      onTap={() => void Taro.navigateTo({ url: '/packages/public/privacy/index' })}
    />
  </Card>
)
