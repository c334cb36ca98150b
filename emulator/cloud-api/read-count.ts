import type { CloudApiParams } from './cloud-api-action'
import { CloudApiError } from './cloud-api-error'

/** A whole number of at least 0, or the default when it is absent. */
export const readCount = (params: CloudApiParams, name: string, absent: number): number => {
  const count = params[name] ?? absent
  if (typeof count === 'number' && Number.isInteger(count) && count >= 0) return count
  throw new CloudApiError('InvalidParameterValue', `${name} must be a whole number.`)
}
