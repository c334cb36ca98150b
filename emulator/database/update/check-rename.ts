import { databaseFailure } from '../database-failure'
import type { StoredDocument } from '../stored-document'
import { checkCreatable } from './check-creatable'
import { childOf } from './child-of'
import { showValue } from './show-value'

/** Name of the first array on the way to a path, if there is one. */
const arrayOnTheWay = (document: StoredDocument, path: string): string | undefined => {
  let node: unknown = document
  let nodeName = ''
  for (const part of path.split('.')) {
    if (Array.isArray(node)) return nodeName
    node = childOf(node, part)
    nodeName = part
  }
  return undefined
}

/** Refuses a `$rename` from or into an array; one of a missing field does nothing and is fine. */
export const checkRename = (document: StoredDocument, from: string, to: string): void => {
  if (from.split('.').reduce<unknown>(childOf, document) === undefined) return
  for (const [role, path] of [
    ['source', from],
    ['destination', to],
  ] as const) {
    const name = arrayOnTheWay(document, path)
    if (name === undefined) continue
    throw databaseFailure.write(
      'Update',
      `The ${role} field cannot be an array element, '${path}' in doc with _id: ${showValue(document._id)} has an array field called '${name}'`,
    )
  }
  checkCreatable(document, to)
}
