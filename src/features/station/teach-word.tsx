import { Text } from '@tarojs/components'
import { useState } from 'react'
import { TOWN_WORD_KINDS, type TownWord, type TownWordKind } from '../../../domain/town/town-word'
import { sayTownWord, WORD_KINDS } from '../../../domain/town/word-kinds'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Chips } from '../../ui/chips/chips'
import { Field } from '../../ui/field/field'
import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'

const KINDS = TOWN_WORD_KINDS.map((code) => ({ code, label: WORD_KINDS[code].label }))

/** The longest word that can be taught. */
const LONGEST = 12

type Props = { readonly version: number; readonly onTaught: (words: string) => void }

/** A word that villagers say, and what it means. */
export function TeachWord({ version, onTaught }: Props) {
  const teach = useCommand('settings.change', version)
  const [kind, setKind] = useState<TownWordKind>('specialty')
  const [word, setWord] = useState('')
  const [means, setMeans] = useState('')
  const { asks, meanings } = WORD_KINDS[kind]
  const taught: TownWord = { kind, word: word.trim(), means: means.trim() }
  const complete = taught.word !== '' && taught.means !== ''

  const send = async () => {
    const { ok } = await teach.run({ wanted: [], words: { add: [taught], remove: [] } })
    if (!ok) return
    setWord('')
    setMeans('')
    onTaught(`记住了：${sayTownWord(taught)}。一分钟内到处生效。`)
  }
  return (
    <Card>
      <Field
        id="word"
        label="村里人怎么说？"
        placeholder="比如：剃脑壳"
        maxLength={LONGEST}
        value={word}
        onChange={setWord}
      />
      <Chips
        single
        options={KINDS}
        chosen={[kind]}
        onToggle={(next) => {
          setKind(next)
          setMeans('')
        }}
      />
      {meanings ? (
        <>
          <Text>{asks}</Text>
          <Chips
            single
            options={Object.entries(meanings).map(([code, label]) => ({ code, label }))}
            chosen={[means]}
            onToggle={setMeans}
          />
        </>
      ) : (
        <Field
          id="word-means"
          label={asks}
          placeholder="比如：理发"
          maxLength={LONGEST}
          value={means}
          onChange={setMeans}
        />
      )}
      {teach.error && <Message tone="danger" text={teach.error.message} />}
      <Button
        id="teach-word"
        label={complete ? `教：${sayTownWord(taught)}` : '写好词，选好意思'}
        busy={teach.busy}
        disabled={!complete}
        onTap={() => void send()}
      />
    </Card>
  )
}
