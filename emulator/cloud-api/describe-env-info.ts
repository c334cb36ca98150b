import type { CloudApiAction } from './cloud-api-action'
import { envBaseInfo } from './env-base-info'

/** `DescribeEnvInfo`: the one environment there is, whatever id is asked for. */
export const describeEnvInfo: CloudApiAction = async ({ EnvId }, core) => ({
  EnvInfo: { EnvBaseInfo: envBaseInfo(core, EnvId) },
})
