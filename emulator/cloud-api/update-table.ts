import type { IndexRefusal } from '../database/engine/collection-catalog'
import type { CloudApiAction } from './cloud-api-action'
import { CloudApiError } from './cloud-api-error'
import { readIndexChanges } from './read-index-changes'
import { requireTable } from './require-table'

const refuse = (indexName: string, refusal: IndexRefusal): CloudApiError =>
  refusal.kind === 'data-violates-it'
    ? new CloudApiError('FailedOperation', refusal.detail)
    : new CloudApiError(
        'FailedOperation',
        `Index with name: ${indexName} already exists with different options`,
      )

/** `UpdateTable`: drops, then creates indexes. An index that is already there the same way is left alone. */
export const updateTable: CloudApiAction = async (params, core) => {
  const { name } = requireTable(params, core)
  const { create, drop } = readIndexChanges(params)
  for (const indexName of drop) {
    if (!(await core.database.catalog.dropIndex(name, indexName))) {
      throw new CloudApiError('FailedOperation', `index not found with name [${indexName}]`)
    }
  }
  for (const definition of create) {
    const refusal = await core.database.createIndex(name, definition)
    if (refusal) throw refuse(definition.name, refusal)
  }
  return {}
}
