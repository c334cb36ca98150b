import type { CloudApiAction } from './cloud-api-action'
import { describeAcl } from './describe-acl'
import { readAcl } from './read-acl'
import { requireTable } from './require-table'

/** Security rules of a collection, remembered like its access tag. */
export const safeRule = {
  modify: async (params, core) => {
    const { name } = requireTable(params, core, 'CollectionName')
    await core.database.catalog.setAcl(name, readAcl(params))
    return {}
  },

  describe: async (params, core) => {
    const { name } = requireTable(params, core, 'CollectionName')
    return describeAcl(core.database.catalog.acl(name))
  },
} satisfies Record<string, CloudApiAction>
