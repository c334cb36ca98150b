import definition from '../../../cloudfunctions/database.json'
import type { Town } from './town'

/** How often something was tried is counted also where it was refused. */
const COUNTED = ['counters']

/** Everything that is stored, by collection. */
export async function allDocuments(town: Town): Promise<Readonly<Record<string, unknown>>> {
  const names = definition.collections
    .map(({ collectionName }) => collectionName)
    .filter((name) => !COUNTED.includes(name))
  const all = await Promise.all(names.map((name) => town.documents(name)))
  return Object.fromEntries(names.map((name, at) => [name, all[at]]))
}
