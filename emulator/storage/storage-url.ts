import type { Permission } from './url-signer'

export const STORAGE_PATH = '/_storage'

/**
 * The path is there for the reader's eye: the file is found by its key. It is not encoded, as the cloud's is
 * not (the SDK encodes it before it downloads), so what would end a path is left out.
 */
export const storageUrl = (baseUrl: string, path: string, permission: Permission, signature: string) => {
  const shown = path.replace(/[?#%\\]/g, '_')
  const { key, expiresAtSeconds } = permission
  return `${baseUrl}${STORAGE_PATH}/${shown}?key=${key}&sign=${signature}&t=${expiresAtSeconds}`
}

/** The permission a storage URL claims, not checked yet; undefined when it claims none. */
export const readStorageUrl = (
  method: Permission['method'],
  query: URLSearchParams,
): { readonly permission: Permission; readonly signature: string } | undefined => {
  const time = query.get('t') ?? ''
  if (!/^\d{1,12}$/.test(time)) return undefined
  const permission = { method, key: query.get('key') ?? '', expiresAtSeconds: Number(time) }
  return { permission, signature: query.get('sign') ?? '' }
}
