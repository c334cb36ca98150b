import { database } from '../database'
import { everyPage, PAGE_ROWS } from '../every-page'
import { transact } from '../transact'
import { openDocument, type StoredDocument, sealDocument, wantsSealing } from './seal-document'
import type { SealedCollection } from './sealed-fields'

export type Resealed = {
  readonly looked: number
  /** Written anew, or to be written anew in a dry run. */
  readonly changed: number
  /** Ids of those that cannot be opened: they stay as they are. */
  readonly failed: readonly string[]
}

type Row = StoredDocument & { readonly id: string }

async function page(collection: SealedCollection, last?: Row): Promise<readonly Row[]> {
  const where = last ? { _id: database.command.gt(last.id) } : {}
  const { data } = await database
    .collection(collection)
    .where(where)
    .orderBy('_id', 'asc')
    .limit(PAGE_ROWS)
    .get()
  const rows: readonly StoredDocument[] = data
  return rows.map((row) => ({ ...row, id: row._id }))
}

const isStored = (value: unknown): value is StoredDocument =>
  typeof value === 'object' && value !== null && '_id' in value

/** One document as it stands now: what others write at the same time is not lost. Whether there was anything to do. */
const reseal = (collection: SealedCollection, id: string): Promise<boolean> =>
  transact(async (tx) => {
    const reference = tx.collection(collection).doc(id)
    const { data } = await reference.get()
    const stored: unknown = Array.isArray(data) ? data[0] : data
    if (!isStored(stored) || !wantsSealing(collection, stored)) return { commit: false, value: false }
    const { _id, ...fields } = sealDocument(collection, openDocument(collection, stored))
    await reference.set(fields)
    return { commit: true, value: true }
  })

/** Brings everything of a collection under the key that writes. Safe to be cut off and to run twice. */
export async function resealCollection(
  collection: SealedCollection,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Resealed> {
  const rows = await everyPage<Row>((last) => page(collection, last))
  const waiting = rows.filter((row) => wantsSealing(collection, row))
  if (dryRun) return { looked: rows.length, changed: waiting.length, failed: [] }
  const failed: string[] = []
  let changed = 0
  for (const { id } of waiting)
    try {
      if (await reseal(collection, id)) changed += 1
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      failed.push(id)
    }
  return { looked: rows.length, changed, failed }
}
