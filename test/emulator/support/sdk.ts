import cloudbase from '@cloudbase/node-sdk'

/** Points the unmodified server SDK of this process at an emulator, the way the function host does. */
export const connectSdk = (url: string) => {
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    SILENCE: 'true',
  })
  const app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })
  const db = app.database()
  return { app, db, _: db.command }
}

export type Sdk = ReturnType<typeof connectSdk>

export type Transaction = Awaited<ReturnType<Sdk['db']['startTransaction']>>
