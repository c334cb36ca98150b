import { toHalfWidth } from '../../kernel/half-width'
import { withoutNotMeant } from './not-meant'

/** What people type when they mean something else: slips, dialect, pinyin. Longest forms first. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['liangxueya', '量血压'],
  ['lifa', '理发'],
  ['titou', '剃头'],
  ['量血鸭', '量血压'],
  ['血鸭', '血压'],
  ['理法', '理发'],
  ['剃头滴', '剃头的'],
  ['么样', '怎么'],
  ['咋样', '怎么'],
  ['搞不来', '不会'],
  ['不晓得', '不知道'],
  ['伢儿', '孩子'],
  ['伢', '孩子'],
]

/** One plain line: half-width, lower case, no spaces or pictures, known slips put right, only what is meant. */
export function normalizeText(text: string): string {
  const plain = toHalfWidth(text)
    .toLowerCase()
    .replace(/[\s\u3000]+/g, '')
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, '')
  return withoutNotMeant(SPELLINGS.reduce((line, [written, meant]) => line.replaceAll(written, meant), plain))
}
