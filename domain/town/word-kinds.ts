import type { EmergencyKind } from '../dispatch/classify/danger/danger-row'
import type { RefusedWish } from '../dispatch/classify/refused-wishes'
import { mapRecord } from '../kernel/map-record'
import { SPECIALTIES } from '../service/specialties'
import type { TownWord, TownWordKind } from './town-word'

type WordKindRow = {
  readonly label: string
  /** What the meaning answers. */
  readonly asks: string
  /** Code and label of each meaning; null: the usual word is written out. */
  readonly meanings: Readonly<Record<string, string>> | null
}

const CALLS: Readonly<Record<EmergencyKind, string>> = {
  ambulance: '先打120',
  fire: '先打119',
  police: '先打110',
}

const REFUSED: Readonly<Record<RefusedWish, string>> = {
  advertisement: '广告',
  gambling: '赌博',
  commercial_labour: '雇工的活',
  payment: '给钱给礼',
  prescription: '开处方药',
  defamation: '说人私事',
  tip_off: '举报',
  minor_in_danger: '孩子做危险的事',
}

/** What a town can teach the classifier. */
export const WORD_KINDS: Readonly<Record<TownWordKind, WordKindRow>> = {
  specialty: {
    label: '要帮忙',
    asks: '算哪一样服务？',
    meanings: mapRecord(SPECIALTIES, ({ label }) => label),
  },
  spelling: { label: '土话', asks: '平常怎么说？', meanings: null },
  emergency: { label: '有危险', asks: '先打哪个电话？', meanings: CALLS },
  refusal: { label: '不能派', asks: '算哪一种？', meanings: REFUSED },
}

/** “剃脑壳”就是“理发”。 */
export function sayTownWord({ kind, word, means }: TownWord): string {
  const label = WORD_KINDS[kind].meanings?.[means] ?? means
  if (kind === 'spelling') return `“${word}”就是“${means}”`
  if (kind === 'specialty') return `“${word}”算${label}`
  if (kind === 'emergency') return `说到“${word}”，${label}`
  return `说到“${word}”，不派单（${label}）`
}
