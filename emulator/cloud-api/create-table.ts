import type { CloudApiAction } from './cloud-api-action'
import { CloudApiError } from './cloud-api-error'
import { readTableName } from './read-table-name'

/** `CreateTable`: a new, empty collection. */
export const createTable: CloudApiAction = async (params, { database }) => {
  const name = readTableName(params)
  if (database.catalog.find(name))
    throw new CloudApiError('ResourceUnavailable.ResourceExist', 'Table exist.')
  await database.catalog.create(name)
  return {}
}
