import { civilClock } from '../kernel/civil-text'
import { shanghaiParts } from '../kernel/shanghai-time'
import type { Notice } from './notice'

/** A field of kind `thing` holds so many signs, and no control characters (errcode 47003). */
const MOST_SIGNS = 20

const UNSENDABLE = /[\p{C}\s]+/gu

export function thing(text: string): string {
  const signs = Array.from(text.replace(UNSENDABLE, ' ').trim())
  if (signs.length === 0) return '无'
  return signs.length <= MOST_SIGNS ? signs.join('') : `${signs.slice(0, MOST_SIGNS - 1).join('')}…`
}

/** 2026年11月30日 15:01 */
function time(atMs: number): string {
  const { year, month, day } = shanghaiParts(atMs)
  return `${year}年${month}月${day}日 ${civilClock(atMs)}`
}

/** The same three fields in each template: what happened, when, what to do. Nothing by which somebody could be found. */
export const messageFields = ({ text, atMs }: Pick<Notice, 'text' | 'atMs'>) => ({
  thing1: { value: thing(text) },
  time2: { value: time(atMs) },
  thing3: { value: '点开看全文，和下一步怎么办' },
})
