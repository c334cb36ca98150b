import { Text } from '@tarojs/components'
import { sayMoment } from '../../../domain/kernel/say-moment'
import { sayTownWord } from '../../../domain/town/word-kinds'
import type { ActionOutput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { Section } from '../../ui/section/section'
import { sayValue, settingRow } from './setting-words'

type Props = { readonly history: ActionOutput<'settings.get'>['history'] }

/** Who changed what, the last change first. */
export function SettingsHistory({ history }: Props) {
  if (history.length === 0) return null
  const nowMs = serverNowMs()
  return (
    <Section title="最近改过的" id="settings-history">
      {history.map(({ atMs, by, changed, words }) => (
        <Card key={atMs}>
          <Text>
            {by || '镇里'}，{sayMoment(atMs, nowMs)}
          </Text>
          {changed.map(({ name, from, to }) => (
            <Text key={name}>
              {settingRow(name).label}：{sayValue(name, from)} 改成 {sayValue(name, to)}
            </Text>
          ))}
          {words?.added.map((word) => (
            <Text key={`+${word.kind}${word.word}`}>教了：{sayTownWord(word)}</Text>
          ))}
          {words?.removed.map((word) => (
            <Text key={`-${word.kind}${word.word}`}>去掉：{sayTownWord(word)}</Text>
          ))}
        </Card>
      ))}
    </Section>
  )
}
