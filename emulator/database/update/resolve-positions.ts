import { databaseFailure } from '../database-failure'
import { compileQuery } from '../query/compile-query'
import { setPath } from '../query/set-path'
import { topLevelConditions } from '../query/top-level-conditions'
import type { StoredDocument } from '../stored-document'
import { childOf } from './child-of'
import { isPositional } from './is-positional'
import { showElement } from './show-element'
import type { UpdateOperators } from './update-operators'

type Query = Record<string, unknown>

const refuse = (detail: string): Error => databaseFailure.write('Update', detail)

const alone = (path: string, element: unknown): StoredDocument => {
  const document: Record<string, unknown> = {}
  setPath(document, path, [element])
  return document
}

/** The place of the first element that fulfils the query's last condition on the array it can be told by. */
const matchedPlace = (list: unknown, path: string, query: Query): number => {
  const conditions = [...topLevelConditions(query)].filter(
    ([name]) => name === path || name.startsWith(`${path}.`),
  )
  for (const [name, condition] of conditions.reverse()) {
    const matches = compileQuery({ [name]: condition })
    const place = Array.isArray(list) ? list.findIndex((element) => matches(alone(path, element))) : -1
    if (place >= 0) return place
  }
  throw refuse('The positional operator did not find the match needed from the query.')
}

const everyPlace = (list: unknown, path: string): readonly number[] => {
  if (list === undefined) {
    throw refuse(`The path '${path}' must exist in the document in order to apply array updates.`)
  }
  if (Array.isArray(list)) return [...list.keys()]
  throw refuse(`Cannot apply array updates to non-array element ${showElement(path, list)}`)
}

const placesOf = (part: string, list: unknown, { path, query }: { path: string; query: Query }) => {
  if (part === '$') return [matchedPlace(list, path, query)]
  if (part === '$[]') return everyPlace(list, path)
  throw refuse(`No array filter found for identifier '${part.slice(2, -1)}' in path '${path}.${part}'`)
}

const plainPaths = (document: StoredDocument, dynamic: string, query: Query): readonly string[] => {
  let paths: readonly string[] = ['']
  for (const part of dynamic.split('.')) {
    paths = paths.flatMap((path) => {
      if (!isPositional(part)) return [path === '' ? part : `${path}.${part}`]
      const list = path.split('.').reduce<unknown>(childOf, document)
      return placesOf(part, list, { path, query }).map((place) => `${path}.${place}`)
    })
  }
  return paths
}

/** The update with plain paths: `$` becomes the place the query found, `$[]` every place of the array. */
export const resolvePositions = (
  document: StoredDocument,
  update: UpdateOperators,
  query: Query,
): UpdateOperators =>
  Object.fromEntries(
    Object.entries(update).map(([operator, fields]) => [
      operator,
      Object.fromEntries(
        Object.entries(fields).flatMap(([path, operand]) =>
          isPositional(path)
            ? plainPaths(document, path, query).map((plain) => [plain, operand] as const)
            : [[path, operand] as const],
        ),
      ),
    ]),
  )
