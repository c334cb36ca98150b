import type { CloudApiAction } from './cloud-api-action'
import { requireTable } from './require-table'

/** `DeleteTable`: the collection, its documents and indexes. Open transactions end. */
export const deleteTable: CloudApiAction = async (params, core) => {
  const { name } = requireTable(params, core)
  await core.database.dropCollection(name)
  return {}
}
