import CloudBase from '@cloudbase/manager-node'
import { applyDatabase } from './apply-database'

/** `npm run database:apply`: needs TENCENT_SECRET_ID, TENCENT_SECRET_KEY and TCB_ENV_ID in the environment. */
async function main(): Promise<void> {
  const { TENCENT_SECRET_ID: secretId, TENCENT_SECRET_KEY: secretKey, TCB_ENV_ID: envId } = process.env
  if (!secretId || !secretKey || !envId)
    throw new Error('Set TENCENT_SECRET_ID, TENCENT_SECRET_KEY and TCB_ENV_ID, then run this again.')
  const manager = new CloudBase({ secretId, secretKey, envId })
  await applyDatabase(manager, envId, (name) => console.log(`collection ${name} is up to date`))
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
