import { appFolder, buildApp, type Platform } from './build-app'
import { step } from './progress'

const isPlatform = (name: string | undefined): name is Platform => name === 'weapp' || name === 'h5'

/** `npm run build:weapp`, `npm run build:h5` */
async function main(): Promise<void> {
  const platform = process.argv[2]
  if (!isPlatform(platform)) throw new Error('say which: weapp or h5')
  await step(`building ${platform}`, () => buildApp(platform))
  console.log(`  ${appFolder(platform)}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
