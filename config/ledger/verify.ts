import { parseArgs } from 'node:util'
import { sha256 } from '../../cloudfunctions/_core/runtime/hash'
import { findDifference } from '../../domain/hours/find-difference'
import { pointAtEmulator } from '../local/emulator-environment'

/** The variables by which the SDK knows a real environment from outside of it. */
function pointAtCloud(): void {
  const { TENCENT_SECRET_ID: secretId, TENCENT_SECRET_KEY: secretKey, TCB_ENV_ID: envId } = process.env
  if (!secretId || !secretKey || !envId)
    throw new Error(
      'Give --url of a product that runs here, or set TENCENT_SECRET_ID, TENCENT_SECRET_KEY and TCB_ENV_ID.',
    )
  Object.assign(process.env, {
    TENCENTCLOUD_SECRETID: secretId,
    TENCENTCLOUD_SECRETKEY: secretKey,
    TCB_ENV: envId,
  })
}

/**
 * `npm run ledger:verify [-- --url http://127.0.0.1:PORT]`: recomputes every chain and balance and prints the first
 * difference. Exit code 1 when there is one.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, env: { type: 'string', default: 'local' } },
  })
  if (values.url) pointAtEmulator(values.url, values.env)
  else pointAtCloud()
  const { readLedger } = await import('../../cloudfunctions/_core/store/read-ledger')
  const ledger = await readLedger()
  const difference = findDifference(ledger, sha256)
  console.log(`${ledger.accounts.length} accounts, ${ledger.entries.length} entries`)
  if (!difference) return console.log('every chain and every balance is as it must be')
  const { accountId, entryId, what, found, expected } = difference
  console.log(
    `first difference: ${entryId ?? accountId}: ${what} is ${found}, must be ${expected} (account ${accountId})`,
  )
  process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
