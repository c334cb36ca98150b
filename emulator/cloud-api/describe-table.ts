import type { IndexDefinition } from '../database/indexes/index-definition'
import type { CloudApiAction } from './cloud-api-action'
import { requireTable } from './require-table'

const ID_INDEX: IndexDefinition = { name: '_id_', unique: true, fields: [{ path: '_id', direction: '1' }] }

const describeIndex = ({ name, unique, fields }: IndexDefinition) => ({
  Name: name,
  Size: 0,
  Unique: unique,
  Keys: fields.map(({ path, direction }) => ({ Name: path, Direction: direction })),
  Accesses: { Ops: 0, Since: '' },
})

/** `DescribeTable`: the indexes of a collection, `_id_` first. */
export const describeTable: CloudApiAction = async (params, core) => {
  const collection = requireTable(params, core)
  const definitions = [ID_INDEX, ...[...collection.indexes.values()].map((index) => index.definition)]
  return { TableName: collection.name, IndexNum: definitions.length, Indexes: definitions.map(describeIndex) }
}
