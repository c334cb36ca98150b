import { isRecord } from '../../wire/is-record'

const MAX_SHOWN_LENGTH = 150

const show = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[ ${value.map(show).join(', ')} ]`
  if (value instanceof Date) return `new Date(${value.getTime()})`
  if (isRecord(value)) {
    const fields = Object.entries(value).map(([name, child]) => `${name}: ${show(child)}`)
    return `{ ${fields.join(', ')} }`
  }
  return JSON.stringify(value) ?? String(value)
}

/** A value as MongoDB prints it in messages, shortened. */
export const showValue = (value: unknown): string => {
  const text = show(value)
  return text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}...` : text
}
