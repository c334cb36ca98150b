import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { honestWords, type PaperBlock, paperBlocks } from '../../../domain/certificate/paper-words'
import { recordedHow } from '../../../domain/hours/recorded-how'
import { sayFullDate } from '../../../domain/kernel/say-date'
import type { ActionOutput } from '../../../types/actions'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Section } from '../../ui/section/section'
import './paper-preview.scss'

type Shown = ActionOutput<'certificate.get'>
type Content = NonNullable<Shown['content']>

const TITLES: Readonly<Record<PaperBlock['code'], string>> = {
  volunteer: '志愿者',
  service: '服务情况',
  issuer: '出具单位',
  other: '其他',
}

const BY_HAND = '（打印后用笔填）'
const AT_FIRST = 5

/** The services one by one; the first ones at once, so that a weak phone draws little. */
function Records({ records }: Pick<Content, 'records'>) {
  const [all, setAll] = useState(false)
  const shown = all ? records : records.slice(0, AT_FIRST)
  return (
    <Section title={`服务明细 ${records.length} 条`}>
      <Card>
        {shown.map((record) => (
          <View key={`${record.servedUntilMs} ${record.title}`} className="paper__record">
            <View className="paper__what">
              <Text>{record.title}</Text>
              <Text className="paper__words">
                {sayFullDate(record.servedUntilMs)} · {recordedHow(record)}
              </Text>
            </View>
            <Text className="paper__minutes">{record.minutes} 分钟</Text>
          </View>
        ))}
      </Card>
      {!all && records.length > AT_FIRST && (
        <Button
          id="all-records"
          kind="quiet"
          label={`看全部 ${records.length} 条`}
          onTap={() => setAll(true)}
        />
      )}
    </Section>
  )
}

/** What the paper says, or would say now, line by line as it is printed. */
export function PaperPreview({ view, content }: { readonly view: Shown; readonly content: Content }) {
  const { number, issuedAtMs, replaces, hashBeginning } = view
  const issued =
    number !== null && issuedAtMs !== null && hashBeginning !== null
      ? { number, issuedAtMs, replaces, hashBeginning }
      : null
  return (
    <>
      {paperBlocks(content, issued).map(({ code, rows }) => (
        <Section key={code} title={TITLES[code]}>
          <Card>
            {rows.map(({ label, words }) => (
              <View key={label} className="paper__row">
                <Text className="paper__label">{label}</Text>
                <Text className={words === null ? 'paper__value paper__words' : 'paper__value'}>
                  {words ?? BY_HAND}
                </Text>
              </View>
            ))}
          </Card>
        </Section>
      ))}
      <Records records={content.records} />
      <Text className="paper__words">{honestWords(content.issuer.name)}</Text>
    </>
  )
}
