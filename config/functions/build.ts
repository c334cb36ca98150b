import { buildFunctions, functionNames } from './build-functions'

buildFunctions().then(
  () => console.log(`built ${functionNames().join(', ')} into dist/functions`),
  () => {
    process.exitCode = 1
  },
)
