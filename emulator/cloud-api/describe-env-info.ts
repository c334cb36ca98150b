import type { CloudApiAction } from './cloud-api-action'

const REGION = 'ap-shanghai'

/** `DescribeEnvInfo`: the one environment there is, whatever id is asked for. */
export const describeEnvInfo: CloudApiAction = async (params, { envId, database, functionNames }) => {
  const instance = { Region: REGION, Status: 'RUNNING' }
  return {
    EnvInfo: {
      EnvBaseInfo: {
        EnvId: typeof params.EnvId === 'string' ? params.EnvId : envId,
        Alias: envId,
        Status: 'NORMAL',
        Region: REGION,
        Databases: [{ InstanceId: database.name, ...instance }],
        Storages: [],
        Functions: functionNames.map((Namespace) => ({ InstanceId: envId, Namespace, ...instance })),
      },
    },
  }
}
