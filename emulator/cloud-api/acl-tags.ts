import { CloudApiError } from './cloud-api-error'

export const SIMPLE_ACL_TAGS: readonly unknown[] = ['READONLY', 'PRIVATE', 'ADMINWRITE', 'ADMINONLY']

/** An access tag out of those that are allowed here. */
export const readAclTag = (tag: unknown, allowed: readonly unknown[]): string => {
  if (typeof tag === 'string' && allowed.includes(tag)) return tag
  throw new CloudApiError('InvalidParameterValue', `AclTag must be one of ${allowed.join(', ')}.`)
}
