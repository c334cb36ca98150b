import { buildFunctions } from '../functions/build-functions'
import { buildApp } from './build-app'

/** Before all tests: whatever they need built, side by side; what is newer than its sources is left. */
Promise.all([buildFunctions(), buildApp('weapp'), buildApp('h5')]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
