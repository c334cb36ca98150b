import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { RowGroup } from '../../ui/list-row/row-group'
import './listed-rows.scss'
import type { PreviewLine } from './preview-lines'

/** As many as one reads at once. */
const STEP = 20

type Props = {
  readonly title: string
  readonly lines: readonly PreviewLine[]
  readonly tone?: 'plain' | 'warn'
}

/** Rows of a file, each with what is to be said of it; nothing where there are none. */
export function ListedRows({ title, lines, tone = 'plain' }: Props) {
  const [shown, setShown] = useState(STEP)
  if (lines.length === 0) return null
  return (
    <View className="listed-rows">
      <Text className="listed-rows__title">{title}</Text>
      <RowGroup>
        {lines.slice(0, shown).map((each) => (
          <View
            key={each.line}
            className={tone === 'warn' ? 'listed-rows__row listed-rows__row--warn' : 'listed-rows__row'}
          >
            <Text className="listed-rows__name">{each.title}</Text>
            {each.words.map((words) => (
              <Text key={words} className="listed-rows__words">
                {words}
              </Text>
            ))}
          </View>
        ))}
      </RowGroup>
      {shown < lines.length && (
        <Button
          kind="quiet"
          label={`再看一些（还有 ${lines.length - shown} 行）`}
          onTap={() => setShown(shown + STEP)}
        />
      )}
    </View>
  )
}
