import { findEmergency } from '../dispatch/classify/find-emergency'
import { findRefusal } from '../dispatch/classify/find-refusal'
import { normalizeText } from '../dispatch/classify/normalize-text'
import { ok, type Result, refuse } from '../kernel/result'
import { isRecord, isText } from '../kernel/shape'
import type { TownWord } from './town-word'
import { WORD_KINDS } from './word-kinds'

const SHORTEST = 2
const LONGEST = 12

/** What must be heard whatever the town has taught: one phrase for each danger and each refused kind. */
const MUST_BE_HEARD = [
  '我家着火了',
  '煤气漏了',
  '胸口疼喘不上气',
  '人昏迷了',
  '喝了农药',
  '嘴歪了讲话不清',
  '掉河里了',
  '奶奶走丢了',
  '被蛇咬了',
  '触电了',
  '血止不住',
  '羊水破了',
  '卡住喉咙了',
  '他打我',
  '拿刀砍人',
  '我不想活了',
  '被困在屋顶',
  '泥石流下来了',
  '救命',
  '打牌缺角',
  '无抵押贷款',
  '给志愿者发红包',
  '干部贪污',
  '开点安眠药',
] as const

const isHeard = (text: string): boolean =>
  findEmergency(normalizeText(text)).level === 'call_first' || findRefusal(normalizeText(text)) !== null

const isTownWord = (value: unknown): value is TownWord =>
  isRecord(value) &&
  isText(value.kind) &&
  Object.hasOwn(WORD_KINDS, value.kind) &&
  isText(value.word) &&
  isText(value.means)

const fits = ({ word }: TownWord): boolean =>
  word.length >= SHORTEST && word.length <= LONGEST && !/\s/.test(word)

function isKnown({ kind, means }: TownWord): boolean {
  const { meanings } = WORD_KINDS[kind]
  return meanings ? Object.hasOwn(meanings, means) : fits({ kind, word: means, means })
}

/** Whether something is a word that the town may teach, whatever it hides. */
export const isPossibleWord = (value: unknown): boolean => isTownWord(value) && fits(value) && isKnown(value)

/** Whether a danger or a refused kind would no longer be heard, or be called something else. */
function hides({ kind, word, means }: TownWord): boolean {
  if (kind === 'emergency' || kind === 'refusal') return false
  if (isHeard(word)) return true
  if (kind === 'specialty') return false
  return MUST_BE_HEARD.some((text) => text.includes(word) && !isHeard(text.replaceAll(word, means)))
}

/** Errors: SETTINGS.WORD_NOT_POSSIBLE, SETTINGS.WORD_HIDES_DANGER. */
export function checkTownWord(word: TownWord): Result<TownWord> {
  if (!isPossibleWord(word)) return refuse('SETTINGS.WORD_NOT_POSSIBLE', { word: word.word })
  return hides(word) ? refuse('SETTINGS.WORD_HIDES_DANGER', { word: word.word }) : ok(word)
}
