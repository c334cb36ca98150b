import { pathFault } from './cloud-path'

const SCHEME = 'cloud://'

/** The bucket of an environment, named as the cloud names them. */
export const bucketOf = (envId: string): string => `636c-${envId}-1250000000`

export const fileIdOf = (envId: string, path: string): string =>
  `${SCHEME}${envId}.${bucketOf(envId)}/${path}`

export type ParsedFileId =
  | { readonly kind: 'own'; readonly path: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'malformed' }

/** Reads a file id; `foreign` is one of another environment or bucket. */
export const parseFileId = (envId: string, fileId: string): ParsedFileId => {
  const slash = fileId.indexOf('/', SCHEME.length)
  if (!fileId.startsWith(SCHEME) || slash < 0) return { kind: 'malformed' }
  const path = fileId.slice(slash + 1)
  if (pathFault(path) !== undefined) return { kind: 'malformed' }
  const owner = fileId.slice(SCHEME.length, slash)
  return owner === `${envId}.${bucketOf(envId)}` ? { kind: 'own', path } : { kind: 'foreign' }
}
