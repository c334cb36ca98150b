import { quoteCell } from './quote-cell'
import { splitCell } from './split-cell'

/** What can be chosen, and by which words; the beginning of a label is enough where only one begins so. */
export type Choices<Code extends string> = {
  /** 专长 */
  readonly what: string
  readonly options: readonly {
    readonly code: Code
    readonly label: string
    readonly also: readonly string[]
  }[]
}

const SHORTEST_BEGINNING = 2

function find<Code extends string>(word: string, { options }: Choices<Code>): Code | null {
  const exact = options.find(({ label, also }) => label === word || also.includes(word))
  if (exact) return exact.code
  const [only, ...more] = options.filter(({ label }) => label.startsWith(word))
  return only && more.length === 0 && Array.from(word).length >= SHORTEST_BEGINNING ? only.code : null
}

/** The codes of the words in a cell, in their order and each once. */
export function readChoices<Code extends string>(
  cell: string,
  choices: Choices<Code>,
): { readonly codes: readonly Code[] } | { readonly fault: string } {
  const words = splitCell(cell)
  const found = words.map((word) => find(word, choices))
  const unknown = words.filter((_, at) => found[at] === null)
  if (unknown.length > 0)
    return { fault: `${choices.what}里没有${unknown.map(quoteCell).join('')}这一样，请照“说明”里的写` }
  return { codes: [...new Set(found.flatMap((code) => code ?? []))] }
}
