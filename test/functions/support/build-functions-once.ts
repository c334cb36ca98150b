import { buildFunctions } from '../../../config/functions/build-functions'
import { townAtFirst } from './town-at-first'

/** Before the suite: the bundles that will be deployed are the ones that are tested, in a town settled once. */
export default async function buildFunctionsOnce(): Promise<void> {
  await buildFunctions()
  await townAtFirst()
}
