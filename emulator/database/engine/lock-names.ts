import type { DocumentChange } from './document-change'

const differing = (before: ReadonlySet<string>, after: ReadonlySet<string>): string[] => [
  ...[...before].filter((key) => !after.has(key)),
  ...[...after].filter((key) => !before.has(key)),
]

/** What a change must lock: its document, and every unique key it takes or gives up. */
export const lockNames = ({ collection, key, before, after }: DocumentChange): string[] => {
  const names = [`${collection.number}/document/${key}`]
  for (const index of collection.indexes.values()) {
    const keys = differing(index.uniqueKeysOf(before), index.uniqueKeysOf(after?.document))
    names.push(
      ...keys.map((uniqueKey) => `${collection.number}/unique/${index.definition.name}/${uniqueKey}`),
    )
  }
  return names
}
