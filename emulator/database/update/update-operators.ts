/** A parsed update: operator → path → operand. */
export type UpdateOperators = Readonly<Record<string, Readonly<Record<string, unknown>>>>
