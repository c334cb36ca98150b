import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { firstAdminCodeHash } from '../../cloudfunctions/_core/runtime/first-admin-code-hash'
import { SPOKEN_SIGNS, toSpokenSigns } from '../../domain/kernel/spoken-signs'
import { FIRST_ADMIN, firstAdminCode } from '../../domain/people/first-admin'
import { TOWN } from '../../domain/town/stations'
import { pointAtEmulator } from '../local/emulator-environment'
import { pointAtCloud } from '../local/point-at-cloud'

/** Bytes from here on would make some signs likelier than others. */
const FAIR_BYTES = 256 - (256 % SPOKEN_SIGNS.length)

/** ABCD-EFGH-JKMN-PQRS: about 79 bits that nobody can guess. */
function makeCode(): string {
  const bytes: number[] = []
  while (bytes.length < FIRST_ADMIN.codeSigns)
    bytes.push(...[...randomBytes(FIRST_ADMIN.codeSigns)].filter((byte) => byte < FAIR_BYTES))
  const signs = toSpokenSigns(bytes.slice(0, FIRST_ADMIN.codeSigns))
  return (signs.match(/.{4}/g) ?? []).join('-')
}

/**
 * `npm run first-admin [-- --url http://127.0.0.1:PORT]`: leaves the hash of a new code in the database and prints the
 * code, once. An earlier code is worth nothing from then on. Refuses where the town has an admin.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, env: { type: 'string', default: 'local' } },
  })
  if (values.url) pointAtEmulator(values.url, values.env)
  else pointAtCloud()
  const { adminsOf } = await import('../../cloudfunctions/_core/store/office-queries')
  const { firstAdminCodes } = await import('../../cloudfunctions/_core/store/collections')
  const { transact } = await import('../../cloudfunctions/_core/store/transact')
  if ((await adminsOf(TOWN.id)).length > 0)
    throw new Error('The town has an admin. More of them are made in the mini-program, under 谁管什么.')
  const code = makeCode()
  const kept = firstAdminCode(TOWN.id, firstAdminCodeHash(TOWN.id, code), Date.now())
  await transact(async (tx) => {
    await firstAdminCodes.put(tx, kept)
    return { commit: true, value: null }
  })
  console.log(`${code}\nHolds ${FIRST_ADMIN.validHours} hours, for one person: 我的 → 第一位管理员.`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
