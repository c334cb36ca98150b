type Change = (text: string) => string

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value with the texts at one path changed; whatever is not of that shape stays as it is. */
export function mapField(value: unknown, [step, ...rest]: readonly string[], change: Change): unknown {
  if (step === undefined) return typeof value === 'string' && value !== '' ? change(value) : value
  if (step === '[]') return Array.isArray(value) ? value.map((each) => mapField(each, rest, change)) : value
  if (!isRecord(value) || value[step] === undefined) return value
  return { ...value, [step]: mapField(value[step], rest, change) }
}
