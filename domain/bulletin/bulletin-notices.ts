import { personMailbox, stationMailbox, townMailbox } from '../kernel/ids'
import type { Notice } from '../notice/notice'
import { TOWN, villageName } from '../town/stations'
import type { Bulletin } from './bulletin'
import type { BulletinStatus } from './bulletin-lifecycle'

/** {unit} {title} {reason} */
const SENTENCES: Readonly<Record<BulletinStatus, string>> = {
  submitted: '{unit}报来一条信息：“{title}”，请看一看。',
  returned: '“{title}”退回来了：{reason}。改好再报，不用重写。',
  adopted: '“{title}”镇里采用了，谢谢。',
  forwarded: '“{title}”镇里转报县里了，谢谢。',
}

const unitOf = ({ stationId }: Bulletin): string =>
  stationId === null ? TOWN.institute : villageName(stationId)

/** The town hears of what comes in; the unit of what became of it, and who wrote it where he is of no station. */
export function bulletinNotice(bulletin: Bulletin, byId: string, atMs: number): Notice {
  const { id, townId, stationId, status, version, title, decided, by } = bulletin
  const back = stationId === null ? personMailbox(by) : stationMailbox(stationId)
  const to = status === 'submitted' ? townMailbox(townId) : back
  const words: Readonly<Record<string, string>> = {
    unit: unitOf(bulletin),
    title,
    reason: decided?.reason ?? '',
  }
  return {
    id: `notice:${id}:${version}:${status}:${to}`,
    townId,
    to,
    orderId: null,
    about: { kind: 'bulletin', id },
    byId,
    type: 'bulletin',
    text: SENTENCES[status].replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? ''),
    opens: 'bulletin',
    atMs,
    pressing: false,
    delivery: 'pending',
  }
}
