/** A text for a scalar that equality look-ups may use, or undefined where only a scan is exact. */
export const scalarKeyPart = (value: unknown): string | undefined => {
  if (typeof value === 'string') return `s${value}`
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : `n${value}`
  if (typeof value === 'boolean') return `b${value}`
  if (value instanceof Date) return `d${value.getTime()}`
  return undefined
}
