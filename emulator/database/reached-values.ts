import { isRecord } from '../wire/is-record'

const isArrayIndex = (part: string): boolean => /^\d+$/.test(part)

const reach = (value: unknown, parts: readonly string[], depth: number, into: unknown[]): void => {
  const part = parts[depth]
  if (part === undefined) {
    into.push(value)
    return
  }
  if (!Array.isArray(value)) {
    const child = isRecord(value) && Object.hasOwn(value, part) ? value[part] : undefined
    reach(child, parts, depth + 1, into)
    return
  }
  if (isArrayIndex(part) && Number(part) < value.length) reach(value[Number(part)], parts, depth + 1, into)
  for (const element of value) if (isRecord(element)) reach(element, parts, depth, into)
}

/**
 * What a query's path leads to: through an array to each of its objects, or to the place the path names.
 * Undefined where a field is missing; nothing at all where there are only plain elements.
 */
export const reachedValues = (document: unknown, parts: readonly string[]): readonly unknown[] => {
  const values: unknown[] = []
  reach(document, parts, 0, values)
  return values
}
