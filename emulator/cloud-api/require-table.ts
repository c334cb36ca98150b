import type { Collection } from '../database/engine/collection'
import type { EmulatorCore } from '../emulator-core'
import type { CloudApiParams } from './cloud-api-action'
import { CloudApiError } from './cloud-api-error'
import { readTableName } from './read-table-name'

/** The collection a request is about; throws ResourceNotFound. */
export const requireTable = (
  params: CloudApiParams,
  { database }: EmulatorCore,
  field?: string,
): Collection => {
  const name = readTableName(params, field)
  const collection = database.catalog.find(name)
  if (!collection) throw new CloudApiError('ResourceNotFound', `Db or Table not exist: ${name}.`)
  return collection
}
