import type { CloudApiParams } from './cloud-api-action'
import { CloudApiError } from './cloud-api-error'

const TABLE_NAME = /^[A-Za-z0-9_-]{1,128}$/

/** The collection name a request carries, well formed. */
export const readTableName = (params: CloudApiParams, field = 'TableName'): string => {
  const name = params[field]
  if (typeof name === 'string' && TABLE_NAME.test(name)) return name
  throw new CloudApiError('InvalidParameterValue', `${field} must have letters, digits, _ and - only.`)
}
