import { isRecord } from '../../wire/is-record'

/** Stands for the entry MongoDB makes for an empty array, which is neither null nor missing. */
export const EMPTY_ARRAY_ENTRY = Symbol('empty array')

const isArrayIndex = (part: string): boolean => /^\d+$/.test(part)

const collect = (value: unknown, parts: readonly string[], into: unknown[]): void => {
  const [part, ...rest] = parts
  if (part === undefined) {
    if (!Array.isArray(value)) into.push(value)
    else if (value.length === 0) into.push(EMPTY_ARRAY_ENTRY)
    else into.push(...value)
    return
  }
  if (Array.isArray(value)) {
    if (isArrayIndex(part)) collect(value[Number(part)], rest, into)
    for (const element of value) if (isRecord(element)) collect(element, parts, into)
    if (value.length === 0) into.push(undefined)
    return
  }
  collect(isRecord(value) && Object.hasOwn(value, part) ? value[part] : undefined, rest, into)
}

/**
 * The values an index holds for a dotted path: every element where the path meets an array,
 * undefined where the field is missing.
 */
export const valuesAtPath = (document: unknown, path: string): readonly unknown[] => {
  const values: unknown[] = []
  collect(document, path.split('.'), values)
  return values.length === 0 ? [undefined] : values
}
