import type { CloudApiAction } from './cloud-api-action'
import { readCount } from './read-count'

const DEFAULT_LIMIT = 100

/** `ListTables`: collections with their document counts, a page at a time. */
export const listTables: CloudApiAction = async (params, { database }) => {
  const limit = readCount(params, 'MgoLimit', DEFAULT_LIMIT)
  const offset = readCount(params, 'MgoOffset', 0)
  const collections = database.catalog.all()
  const page = collections.slice(offset, offset + limit)
  return {
    Tables: page.map(({ name, count, indexes }) => ({
      TableName: name,
      Count: count,
      Size: 0,
      IndexCount: indexes.size + 1,
      IndexSize: 0,
    })),
    Pager: { Offset: offset, Limit: limit, Total: collections.length },
  }
}
