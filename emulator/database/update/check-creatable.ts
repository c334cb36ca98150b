import { isRecord } from '../../wire/is-record'
import { databaseFailure } from '../database-failure'
import type { StoredDocument } from '../stored-document'
import { childOf } from './child-of'
import { showElement } from './show-element'

const canHold = (node: unknown, part: string): boolean =>
  Array.isArray(node) ? /^\d+$/.test(part) : isRecord(node)

/** MongoDB's limit on nulls that stand in for missing elements; without it one number could fill the memory. */
const MAX_BACKFILL = 1_500_000

/** Refuses to create a field below something that is neither an object nor a fitting array. */
export const checkCreatable = (document: StoredDocument, path: string): void => {
  let node: unknown = document
  let nodeName = ''
  for (const part of path.split('.')) {
    if (node === undefined) return
    if (!canHold(node, part)) {
      throw databaseFailure.write(
        'Update',
        `Cannot create field '${part}' in element ${showElement(nodeName, node)}`,
      )
    }
    if (Array.isArray(node) && Number(part) > node.length + MAX_BACKFILL) {
      throw databaseFailure.write('Update', `can't backfill more than ${MAX_BACKFILL} elements`)
    }
    node = childOf(node, part)
    nodeName = part
  }
}
