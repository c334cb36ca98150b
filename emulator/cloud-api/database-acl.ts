import { readAclTag, SIMPLE_ACL_TAGS } from './acl-tags'
import type { CloudApiAction } from './cloud-api-action'
import { requireTable } from './require-table'

/** Access tags are remembered only: functions and server code bypass them in the cloud, too. */
export const databaseAcl = {
  modify: async (params, core) => {
    const { name } = requireTable(params, core, 'CollectionName')
    await core.database.catalog.setAcl(name, { tag: readAclTag(params.AclTag, SIMPLE_ACL_TAGS) })
    return {}
  },

  describe: async (params, core) => {
    const { name } = requireTable(params, core, 'CollectionName')
    return { AclTag: core.database.catalog.acl(name).tag }
  },
} satisfies Record<string, CloudApiAction>
