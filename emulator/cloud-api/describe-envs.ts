import type { CloudApiAction } from './cloud-api-action'
import { envBaseInfo } from './env-base-info'

/** `DescribeEnvs`: a list of the one environment there is. */
export const describeEnvs: CloudApiAction = async ({ EnvId }, core) => ({
  EnvList: [envBaseInfo(core, EnvId)],
  Total: 1,
})
