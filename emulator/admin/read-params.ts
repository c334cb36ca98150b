import { CloudBaseError } from '../wire/cloudbase-error'

export type Params = Readonly<Record<string, unknown>>

const invalid = (name: string, expected: string): CloudBaseError =>
  new CloudBaseError('INVALID_PARAM', `parameter ${name} must be ${expected}`)

/** A text that must be there and not be empty. */
const requiredString = (params: Params, name: string): string => {
  const value = params[name]
  if (typeof value !== 'string' || value === '') throw invalid(name, 'a non-empty string')
  return value
}

const optionalString = (params: Params, name: string): string | undefined => {
  const value = params[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string') throw invalid(name, 'a string')
  return value
}

/** A whole number of at least 0, or the default when it is absent. */
const optionalCount = (params: Params, name: string, absent: number): number => {
  const value = params[name] ?? absent
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw invalid(name, 'a whole number >= 0')
  return value
}

const flag = (params: Params, name: string): boolean => {
  const value = params[name] ?? false
  if (typeof value !== 'boolean') throw invalid(name, 'true or false')
  return value
}

/** Reads the parameters of an action; each throws INVALID_PARAM for a value that does not fit. */
export const readParam = { requiredString, optionalString, optionalCount, flag }
