import type { CloudApiAction } from './cloud-api-action'
import { CloudApiError } from './cloud-api-error'
import { requireTable } from './require-table'

const ACL_TAGS: ReadonlySet<unknown> = new Set(['READONLY', 'PRIVATE', 'ADMINWRITE', 'ADMINONLY'])

/** Access tags are remembered only: functions and server code bypass them in the cloud, too. */
export const databaseAcl = {
  modify: async (params, core) => {
    const { name } = requireTable(params, core, 'CollectionName')
    const { AclTag: tag } = params
    if (typeof tag !== 'string' || !ACL_TAGS.has(tag)) {
      throw new CloudApiError('InvalidParameterValue', `AclTag must be one of ${[...ACL_TAGS].join(', ')}.`)
    }
    await core.database.catalog.setAclTag(name, tag)
    return {}
  },

  describe: async (params, core) => {
    const { name } = requireTable(params, core, 'CollectionName')
    return { AclTag: core.database.catalog.aclTag(name) }
  },
} satisfies Record<string, CloudApiAction>
