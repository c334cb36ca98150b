import { PINYIN } from '../../../domain/dispatch/classify/lexicon/pinyin'
import { withUsualSpelling } from '../../../domain/dispatch/classify/normalize-text'
import { toHalfWidth } from '../../../domain/kernel/half-width'
import type { Menu } from './use-menu'

type Item = Menu['groups'][number]['items'][number]

/** Half width, lower case, no spaces; whole pinyin and usual slips of voice and pen as what they mean. */
function plain(typed: string): string {
  const text = toHalfWidth(typed)
    .toLowerCase()
    .replace(/[\s\u3000'·]+/g, '')
  return withUsualSpelling(PINYIN[text] ?? text)
}

/** 「我想理个发」: a word of two signs or more may stand inside of what was typed, with signs between them. */
const standsIn = (word: string, typed: string): boolean =>
  /^[\p{Script=Han}]{2,4}$/u.test(word) && new RegExp([...word].join('.?')).test(typed)

const means = (word: string, typed: string): boolean => word.includes(typed) || standsIn(word, typed)

/** One sign is another one: 理法 for 理发, 修水拢头 for 修水龙头. Of two signs the first must be right. */
function isNear(word: string, typed: string): boolean {
  const signs = [...typed]
  const letters = [...word]
  return letters.some((_, from) => {
    const part = letters.slice(from, from + signs.length)
    const wrong = signs.filter((sign, at) => sign !== part[at]).length
    return part.length === signs.length && wrong === 1 && (signs.length > 2 || part[0] === signs[0])
  })
}

function having(groups: Menu['groups'], fits: (word: string) => boolean): Menu['groups'] {
  const hasIt = ({ title, words }: Item) => [title, ...words].some((word) => fits(plain(word)))
  return groups
    .map((group) => ({ ...group, items: group.items.filter(hasIt) }))
    .filter((group) => group.items.length > 0)
}

/**
 * Items whose title, villagers' words or pinyin initials contain what was typed, or stand in it; where there are none, those
 * that are one sign away. All of them for nothing.
 */
export function searchMenu(groups: Menu['groups'], typed: string): Menu['groups'] {
  const wanted = plain(typed)
  if (!wanted) return groups
  const exact = having(groups, (word) => means(word, wanted))
  if (exact.length > 0 || [...wanted].length < 2) return exact
  return having(groups, (word) => isNear(word, wanted))
}
