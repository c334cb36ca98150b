import { buildApp } from '../../../config/local/build-app'
import buildFunctionsOnce from '../../functions/support/build-functions-once'

/** Before the suite: the mini-program and the functions as they would be shipped. */
export default async function buildAll(): Promise<void> {
  await buildFunctionsOnce()
  await buildApp('weapp')
}
