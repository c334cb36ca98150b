import { type Params, readParam } from '../../admin/read-params'
import { CloudBaseError } from '../../wire/cloudbase-error'
import type { DatabaseContext } from './database-context'

const COLLECTION_NAME = /^[A-Za-z0-9_-]{1,128}$/

/** `database.addCollection`: fails when there is one of that name. */
export const addCollection = async (params: Params, { database }: DatabaseContext) => {
  const name = readParam.requiredString(params, 'collectionName')
  if (!COLLECTION_NAME.test(name)) {
    throw new CloudBaseError('INVALID_PARAM', 'a collection name has letters, digits, _ and - only')
  }
  await database.catalog.create(name)
  return {}
}
