import { Text } from '@tarojs/components'
import type { TownWord } from '../../../domain/town/town-word'
import { sayTownWord } from '../../../domain/town/word-kinds'
import { Card } from '../../ui/card/card'
import { EmptyState } from '../../ui/message/empty-state'
import { Message } from '../../ui/message/message'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useCommand } from '../data/use-command'

type Props = {
  readonly words: readonly TownWord[]
  readonly version: number
  /** Null: this person may only read. */
  readonly onForgotten: ((words: string) => void) | null
}

/** What the town has taught so far; each word can be taken back. */
export function TaughtWords({ words, version, onForgotten }: Props) {
  const forget = useCommand('settings.change', version)
  if (words.length === 0)
    return <EmptyState title="还没有教过" words="系统听不懂的土话，教它一次，全镇就都认得了。" />
  const take = async (word: TownWord) => {
    const { ok } = await forget.run({ wanted: [], words: { add: [], remove: [word] } })
    if (ok) onForgotten?.(`忘掉了：${sayTownWord(word)}。`)
  }
  return (
    <>
      {forget.error && <Message tone="danger" text={forget.error.message} />}
      {words.map((word, at) => (
        <Card key={`${word.kind}:${word.word}`}>
          <Text>{sayTownWord(word)}</Text>
          {onForgotten && (
            <AskingButton
              id={`forget-${at}`}
              kind="quiet"
              label="去掉"
              question={`不再认“${word.word}”？`}
              yes="去掉"
              back="留着"
              busy={forget.busy}
              onYes={() => void take(word)}
            />
          )}
        </Card>
      ))}
    </>
  )
}
