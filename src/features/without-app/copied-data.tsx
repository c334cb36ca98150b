import { Text, View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import './copied-data.scss'

/** A copy as it is read out: what stands between empty lines belongs together, 【我】 is a heading. */
export const CopiedData = ({ content }: { readonly content: string }) => (
  <Card id="copied-data">
    {content
      .replace('\ufeff', '')
      .split(/\n{2,}/)
      .map((part, at) => (
        <View
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name of their own, and none moves.
          key={at}
          className={part.startsWith('【') ? 'copied-data__part copied-data__title' : 'copied-data__part'}
        >
          {part
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none moves.
              <Text key={row} userSelect>
                {line.trim()}
              </Text>
            ))}
        </View>
      ))}
  </Card>
)
