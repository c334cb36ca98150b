import { isRecord } from '../../wire/is-record'

/** What a path part names inside a value; undefined when there is nothing. */
export const childOf = (node: unknown, part: string): unknown => {
  if (Array.isArray(node)) return /^\d+$/.test(part) ? node[Number(part)] : undefined
  return isRecord(node) && Object.hasOwn(node, part) ? node[part] : undefined
}
