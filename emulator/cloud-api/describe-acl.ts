import type { CollectionAcl } from '../database/engine/collection-catalog'

/** How a rule is answered; it is empty where a tag says it all. */
export const describeAcl = ({ tag, rule }: CollectionAcl) => ({ AclTag: tag, Rule: rule ?? '' })
