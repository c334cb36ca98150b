import { buildFunctions } from '../../../config/functions/build-functions'
import { buildApp } from '../../../config/local/build-app'

/** Before the suite: the mini-program and the functions as they would be shipped. */
export default async function buildAll(): Promise<void> {
  await buildFunctions()
  await buildApp('weapp')
}
