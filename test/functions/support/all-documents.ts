import { openDocument, wantsSealing } from '../../../cloudfunctions/_core/store/sealing/seal-document'
import definition from '../../../cloudfunctions/database.json'
import type { Town } from './town'

/** How often something was tried is counted also where it was refused. */
const COUNTED = ['counters']

type Stored = {
  readonly documents: Readonly<Record<string, unknown>>
  /** `orders/o1`: what anybody reads who has the database and no key, though it is sensitive. */
  readonly readable: readonly string[]
}

/** Everything that is stored, by collection, and what of it lies open. */
export async function everythingStored(town: Town): Promise<Stored> {
  const names = definition.collections
    .map(({ collectionName }) => collectionName)
    .filter((name) => !COUNTED.includes(name))
  const all = await Promise.all(names.map((name) => town.stored(name)))
  const open = (name: string, at: number) => (all[at] ?? []).map((each) => openDocument(name, each))
  return {
    documents: Object.fromEntries(names.map((name, at) => [name, open(name, at)])),
    readable: names.flatMap((name, at) =>
      (all[at] ?? []).filter((each) => wantsSealing(name, each)).map(({ _id }) => `${name}/${_id}`),
    ),
  }
}

/** Everything that is stored, by collection. */
export const allDocuments = async (town: Town): Promise<Stored['documents']> =>
  (await everythingStored(town)).documents
