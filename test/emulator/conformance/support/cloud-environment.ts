import CloudBase from '@cloudbase/manager-node'
import cloudbase from '@cloudbase/node-sdk'
import { readCredentials } from './cloud-credentials'
import { collectionMaker } from './collection-maker'
import type { Environment } from './environment-parts'

/** The environment that the credentials name. Only collections made here are touched, and removed in the end. */
export const cloudEnvironment = async (): Promise<Environment> => {
  const credentials = readCredentials(process.env)
  if (typeof credentials === 'string') throw new Error(credentials)
  const { secretId, secretKey, envId } = credentials
  const db = cloudbase.init({ env: envId, secretId, secretKey }).database()
  const { database } = CloudBase.init({ secretId, secretKey, envId })
  const { collection, names } = collectionMaker(db, database)
  return {
    db,
    collection,
    close: async () => {
      for (const name of names) await database.deleteCollection(name)
    },
  }
}
