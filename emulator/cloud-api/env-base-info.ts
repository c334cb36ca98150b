import type { EmulatorCore } from '../emulator-core'
import { bucketOf } from '../storage/file-id'

const REGION = 'ap-shanghai'
const APP_ID = '1250000000'

/** What the management API says about the one environment there is. */
export const envBaseInfo = ({ envId, database }: EmulatorCore, askedFor: unknown) => {
  const instance = { Region: REGION, Status: 'RUNNING' }
  return {
    EnvId: typeof askedFor === 'string' ? askedFor : envId,
    Alias: envId,
    Status: 'NORMAL',
    Region: REGION,
    Databases: [{ InstanceId: database.name, ...instance }],
    Storages: [
      { Region: REGION, Bucket: bucketOf(envId), CdnDomain: `${envId}.tcb.qcloud.la`, AppId: APP_ID },
    ],
    Functions: [{ Region: REGION, Namespace: envId }],
    LogServices: [],
  }
}
