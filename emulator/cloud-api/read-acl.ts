import type { CollectionAcl } from '../database/engine/collection-catalog'
import { isRecord } from '../wire/is-record'
import { parseJson } from '../wire/parse-json'
import { readAclTag, SIMPLE_ACL_TAGS } from './acl-tags'
import type { CloudApiParams } from './cloud-api-action'
import { CloudApiError } from './cloud-api-error'

const CUSTOM = 'CUSTOM'

/** An access tag with the rule that CUSTOM needs: the JSON of an object. */
export const readAcl = ({ AclTag, Rule }: CloudApiParams): CollectionAcl => {
  const tag = readAclTag(AclTag, [...SIMPLE_ACL_TAGS, CUSTOM])
  if (tag !== CUSTOM) return { tag }
  if (typeof Rule === 'string' && isRecord(parseJson(Rule)?.value)) return { tag, rule: Rule }
  throw new CloudApiError('InvalidParameterValue', 'Rule must be the JSON of an object, with AclTag CUSTOM.')
}
