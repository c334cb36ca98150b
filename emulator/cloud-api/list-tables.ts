import type { CloudApiAction } from './cloud-api-action'
import { CloudApiError } from './cloud-api-error'

const DEFAULT_LIMIT = 100

const readCount = (value: unknown, absent: number): number => {
  const count = value ?? absent
  if (typeof count === 'number' && Number.isInteger(count) && count >= 0) return count
  throw new CloudApiError('InvalidParameterValue', 'MgoLimit and MgoOffset must be whole numbers.')
}

/** `ListTables`: collections with their document counts, a page at a time. */
export const listTables: CloudApiAction = async ({ MgoLimit, MgoOffset }, { database }) => {
  const limit = readCount(MgoLimit, DEFAULT_LIMIT)
  const offset = readCount(MgoOffset, 0)
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
