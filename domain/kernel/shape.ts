/** Whether something that came from outside the product has the form that is expected of it. */
export type Shape = (value: unknown) => boolean

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isText = (value: unknown): value is string => typeof value === 'string'
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
export const isNumber = (value: unknown): value is number => Number.isFinite(value)

export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value)

/** Null counts as absent: the database keeps both. */
export const orAbsent =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || value === null || shape(value)

export const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape)

/** Other fields may stand beside these. */
export function recordOf(fields: Readonly<Record<string, Shape>>): Shape {
  const shapes = Object.entries(fields).map(([name, shape]) => ({ name, shape }))
  return (value) => isRecord(value) && shapes.every(({ name, shape }) => shape(value[name]))
}
