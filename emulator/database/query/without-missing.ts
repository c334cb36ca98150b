import { isRecord } from '../../wire/is-record'

/** What an expression did not find: left out of objects, null in lists, as MongoDB answers it. */
export const withoutMissing = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((child: unknown) => withoutMissing(child) ?? null)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, child]) =>
      child === undefined ? [] : [[name, withoutMissing(child)] as const],
    ),
  )
}
