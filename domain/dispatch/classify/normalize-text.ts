import { toHalfWidth } from '../../kernel/half-width'
import { HIDDEN_NUMBER } from '../../privacy/mask-text'
import { PINYIN } from './lexicon/pinyin'
import { SPELLINGS } from './lexicon/spelling'
import { withoutNotMeant } from './not-meant'

const longestFirst = (a: string, b: string): number => b.length - a.length

/** 「抬布起来」: voice input writes 布 for 不 between a verb and what does not come of it. */
const NOT_WRITTEN_AS_CLOTH =
  /布(?=起来|掉|住|开了?$|开[,，门]|动了?|出来?|上[来去气]|下[来去]|到人|得了|能|会(?!说)|晓|见了|回来|过[来去]|醒|好意|响|敢|知道|要紧|想|吃|喝|了(?:$|[,，。]))/g
const MEANT = new Map(SPELLINGS)
const WRITTEN = new RegExp([...MEANT.keys()].sort(longestFirst).join('|'), 'g')
const SPELLED = new RegExp(Object.keys(PINYIN).sort(longestFirst).join('|'), 'g')

/** Dialect, slips of the pen and of voice input as they are usually written. */
export const withUsualSpelling = (text: string): string =>
  text.replace(NOT_WRITTEN_AS_CLOTH, '不').replace(WRITTEN, (written) => MEANT.get(written) ?? written)

/** One plain line: half-width, lower case, no spaces or pictures, known slips put right, only what is meant. */
export function normalizeText(text: string): string {
  const plain = toHalfWidth(text.replaceAll(HIDDEN_NUMBER, ''))
    .toLowerCase()
    .replace(/[\s\u3000]+/g, '')
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, '')
    .replace(SPELLED, (letters) => PINYIN[letters] ?? letters)
  return withoutNotMeant(withUsualSpelling(plain))
}
