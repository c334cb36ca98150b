import { Text, View } from '@tarojs/components'
import { ENTRY_KINDS, type EntryKind, type HourClass } from '../../../domain/hours/hour-entry'
import { recordedHow } from '../../../domain/hours/recorded-how'
import { sayDay } from '../../../domain/kernel/say-moment'
import { villageName } from '../../../domain/town/stations'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import './entry-card.scss'

export type Entry = {
  readonly id: string
  readonly title: string
  readonly stationId: string
  readonly minutes: number
  readonly hourClass: HourClass
  readonly entered: boolean
  readonly kind: EntryKind
  readonly reason: string | null
  readonly servedUntilMs: number
  /** Somebody doubts it. */
  readonly frozen?: boolean
}

/** What of an entry is out of the ordinary: taken back, or not as it was measured. */
function whyWords({ kind, reason, frozen }: Entry): string {
  if (frozen) return '正在核对，核对好了再算进证明'
  if (kind === 'reversal') return `${ENTRY_KINDS.reversal}：${reason ?? '记错了'}`
  return reason === null ? '' : `原因：${reason}`
}

type Props = {
  readonly entry: Entry
  /** Who served, where it is not the reader himself. */
  readonly who?: string
  /** Where a tap leads, in words, and the way there. */
  readonly leads?: { readonly words: string; readonly onTap: () => void }
}

/** One posting of minutes as people read it. */
export function EntryCard({ entry, who = '', leads }: Props) {
  const facts = [
    who,
    sayDay(entry.servedUntilMs, serverNowMs()),
    villageName(entry.stationId),
    recordedHow(entry),
  ]
  const words = facts.filter(Boolean).join(' · ')
  const why = whyWords(entry)
  const minutes = `${entry.minutes} 分钟`
  const control = leads && { onTap: leads.onTap, label: [entry.title, minutes, words, why].join('，') }
  return (
    <Card id={`entry-${entry.id}`} {...control}>
      <View className="entry-card__line">
        <Text className="entry-card__title">{entry.title}</Text>
        <Text className="entry-card__minutes">{minutes}</Text>
      </View>
      <Text className="entry-card__words">{words}</Text>
      {why !== '' && <Text className="entry-card__why">{why}</Text>}
      {leads && <Text className="entry-card__leads">{leads.words}</Text>}
    </Card>
  )
}
