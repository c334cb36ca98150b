import { buildFunctions } from '../../../config/functions/build-functions'

/** Before the suite: the bundles that will be deployed are the ones that are tested. */
export default buildFunctions
