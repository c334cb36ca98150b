import { lendDemoKeys } from './demo-keys'

/** Points the CloudBase SDKs of this process at an emulator. Nothing of this is ever deployed. */
export function pointAtEmulator(url: string, envId: string): void {
  lendDemoKeys()
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: envId,
    TCB_ENV: envId,
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    TCB_BASE_URL: url,
    SILENCE: 'true',
  })
}
