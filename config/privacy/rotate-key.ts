import { parseArgs } from 'node:util'
import { pointAtStore } from '../local/point-at-store'

/**
 * `npm run rotate-key [-- --dry-run] [--url http://127.0.0.1:PORT]`: brings every sensitive field under the first key of
 * FIELD_KEYS, also what was entered past the product. Exit code 1 when something could not be opened.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      url: { type: 'string' },
      env: { type: 'string', default: 'local' },
    },
  })
  pointAtStore(values)
  const { fieldKeys } = await import('../../cloudfunctions/_core/store/sealing/field-keys')
  const { resealCollection } = await import('../../cloudfunctions/_core/store/sealing/reseal-collection')
  const { SEALED_COLLECTIONS } = await import('../../cloudfunctions/_core/store/sealing/sealed-fields')
  const dryRun = values['dry-run']
  const [{ id }, ...others] = fieldKeys()
  let failed = 0
  for (const collection of SEALED_COLLECTIONS) {
    const done = await resealCollection(collection, { dryRun })
    failed += done.failed.length
    const what = dryRun ? 'would be written anew' : 'written anew'
    console.log(`${collection}: ${done.changed} of ${done.looked} ${what}, ${done.failed.length} failed`)
    for (const each of done.failed) console.log(`  ${each}`)
  }
  if (failed > 0) process.exitCode = 1
  else if (!dryRun && others.length > 0)
    console.log(
      `everything lies under "${id}": ${others.map((key) => key.id).join(', ')} may go from FIELD_KEYS`,
    )
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
