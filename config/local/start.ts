import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startEmulator } from '../../emulator/start-emulator'
import { PERSONAS } from '../demo-town/personas'
import { buildFunctions } from '../functions/build-functions'
import { answerForWechat } from './answer-for-wechat'
import { applySchema } from './apply-schema'
import { appFolder, buildApp } from './build-app'
import { lendDemoKeys } from './demo-keys'
import { pointAtEmulator } from './emulator-environment'
import { step } from './progress'
import { seedIfEmpty } from './seed-if-empty'
import { startOptions } from './start-options'

const ROOT = resolve(__dirname, '../..')
const ENV_ID = 'local'

function writePersonas(): string {
  const file = join(ROOT, 'dist', 'personas.json')
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  writeFileSync(file, JSON.stringify(PERSONAS))
  return file
}

async function main(): Promise<void> {
  const options = startOptions(process.argv.slice(2), ROOT)
  console.log('Starting the volunteer service of 上土市镇 on this machine')
  if (options.build) {
    await step('cloud functions', buildFunctions)
    await step('browser app (the first build takes about half a minute)', () => buildApp('h5'))
  } else if (!existsSync(join(appFolder('h5'), 'index.html')))
    throw new Error('Nothing has been built yet: run `npm start` once without --no-build.')
  lendDemoKeys()
  const emulator = await step('CloudBase emulator', () =>
    startEmulator({
      dataFolder: options.dataFolder,
      port: options.port,
      envId: ENV_ID,
      configFile: join(ROOT, 'cloudbaserc.json'),
      functionsFolder: join(ROOT, 'dist', 'functions'),
      hostingFolder: appFolder('h5'),
      identitiesFile: writePersonas(),
      fresh: options.fresh,
    }),
  )
  const stop = () => {
    console.log('\nStopping …')
    emulator.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)

  pointAtEmulator(emulator.url, ENV_ID)
  await step('collections and indexes', () => applySchema(ENV_ID))
  await answerForWechat(emulator.url)
  const seeded = await step('demonstration town', seedIfEmpty)
  console.log(
    `\n${seeded ? 'A new town was made.' : 'The town is as you left it (begin anew: npm start -- --fresh).'}`,
  )
  console.log(`\n  Open  ${emulator.url}\n\nChange the person in the black bar on top of the page:`)
  for (const { label, note } of PERSONAS) console.log(`  ${label} – ${note}`)
  console.log(`\nCtrl-C stops; everything is kept in ${options.dataFolder}`)
}

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
})
