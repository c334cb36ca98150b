import { isRecord } from '../../../wire/is-record'

const isArrayIndex = (part: string): boolean => /^\d+$/.test(part)

const reach = (value: unknown, [part, ...rest]: readonly string[], into: unknown[]): void => {
  if (part === undefined) {
    into.push(value)
    return
  }
  if (!Array.isArray(value)) {
    reach(isRecord(value) && Object.hasOwn(value, part) ? value[part] : undefined, rest, into)
    return
  }
  if (isArrayIndex(part) && Number(part) < value.length) reach(value[Number(part)], rest, into)
  for (const element of value) if (isRecord(element)) reach(element, [part, ...rest], into)
}

/**
 * What a query's path leads to: through an array to each of its objects, or to the place the path names.
 * Undefined where a field is missing; nothing at all where there are only plain elements.
 */
export const reachedValues = (document: unknown, parts: readonly string[]): readonly unknown[] => {
  const values: unknown[] = []
  reach(document, parts, values)
  return values
}
