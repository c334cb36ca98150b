export const OWN_DATA_FORMATS = ['text', 'json'] as const
export type OwnDataFormat = (typeof OWN_DATA_FORMATS)[number]

/** Facts under the words by which a villager knows them. */
export type OwnFacts = Readonly<Record<string, string | number | null>>

/** One kind of data about somebody: 我点的单子, and each of them. */
export type OwnSection = { readonly title: string; readonly items: readonly OwnFacts[] }

const line = ([label, value]: readonly [string, string | number | null]): string =>
  value === null || value === '' ? '' : `  ${label}：${value}`

const paragraph = (facts: OwnFacts): string => Object.entries(facts).map(line).filter(Boolean).join('\n')

const block = ({ title, items }: OwnSection): string =>
  [`【${title}】`, ...(items.length > 0 ? items.map(paragraph) : ['  没有'])].join('\n\n')

const RENDER: Readonly<Record<OwnDataFormat, (sections: readonly OwnSection[]) => string>> = {
  // The mark by which old editors know that it is UTF-8.
  text: (sections) => `\ufeff${sections.map(block).join('\n\n\n')}\n`,
  json: (sections) =>
    `${JSON.stringify(Object.fromEntries(sections.map(({ title, items }) => [title, items])), null, 2)}\n`,
}

const ENDINGS: Readonly<Record<OwnDataFormat, string>> = { text: 'txt', json: 'json' }

/** Everything about somebody as one file (个人信息保护法 art. 45). */
export const ownDataFile = (
  sections: readonly OwnSection[],
  format: OwnDataFormat,
  day: string,
): { readonly fileName: string; readonly content: string } => ({
  fileName: `我的资料_${day}.${ENDINGS[format]}`,
  content: RENDER[format](sections),
})
