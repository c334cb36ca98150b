import type { EmulatorCore } from '../emulator-core'
import { bucketOf } from '../storage/file-id'
import type { CloudApiAction, CloudApiParams } from './cloud-api-action'
import { CloudApiError } from './cloud-api-error'
import { describeAcl } from './describe-acl'
import { readAcl } from './read-acl'

const requireBucket = ({ Bucket }: CloudApiParams, { envId }: EmulatorCore): void => {
  if (Bucket === bucketOf(envId)) return
  throw new CloudApiError('ResourceNotFound', 'There is no such bucket.')
}

/** The security rule of the cloud storage; remembered until the emulator ends. */
export const storageSafeRule = {
  modify: async (params, core) => {
    requireBucket(params, core)
    core.storage.acl = readAcl(params)
    return {}
  },

  describe: async (params, core) => {
    requireBucket(params, core)
    return describeAcl(core.storage.acl)
  },
} satisfies Record<string, CloudApiAction>
