import { contentTypeOf } from '../http/content-type-of'
import type { HttpReply, HttpRequest } from '../http/http-exchange'
import type { Route } from '../http/route'
import type { CloudStorage } from './cloud-storage'
import { MAX_FILE_BYTES } from './storage-limits'
import { refuseStorage, type StorageRefusal } from './storage-refusal'
import { readStorageUrl, STORAGE_PATH } from './storage-url'
import type { Permission, Verdict } from './url-signer'

const denied = (message: string): StorageRefusal => ({ status: 403, code: 'AccessDenied', message })

const REFUSALS: Readonly<Record<Exclude<Verdict, 'valid'>, StorageRefusal>> = {
  forged: denied('The URL is not one that this emulator signed since it was started.'),
  expired: denied('Request has expired: the URL has passed its time, ask for a new one.'),
}

const NO_SUCH_FILE = { status: 404, code: 'NoSuchKey', message: 'The specified key does not exist.' }

/** What somebody uploaded must not act as a page of this server. */
const headersFor = (path: string): Readonly<Record<string, string>> => ({
  'content-type': contentTypeOf(path),
  'content-security-policy': 'sandbox',
  'x-content-type-options': 'nosniff',
})

/** Below `/_storage`: what the URLs of uploads and temporary downloads lead to. */
export const storageRoutes = (storage: CloudStorage, newId: () => string): readonly Route[] => {
  const route = (
    method: Permission['method'],
    permitted: (request: HttpRequest, key: string) => Promise<HttpReply | StorageRefusal>,
  ): Route => ({
    method,
    path: STORAGE_PATH,
    below: true,
    maxBodyBytes: MAX_FILE_BYTES,
    refuse: (refusal) => refuseStorage(refusal, STORAGE_PATH, newId()),
    handle: async (request) => {
      const claim = readStorageUrl(method, request.query)
      const verdict = claim ? storage.check(claim.permission, claim.signature) : 'forged'
      const answer =
        claim && verdict === 'valid'
          ? await permitted(request, claim.permission.key)
          : REFUSALS[verdict === 'valid' ? 'forged' : verdict]
      return 'code' in answer ? refuseStorage(answer, request.path, newId()) : answer
    },
  })
  return [
    route('PUT', async ({ body }, key) => {
      await storage.putByKey(key, body)
      // The SDK takes any body for an error.
      return { status: 200, bytes: Buffer.alloc(0) }
    }),
    route('GET', async ({ path }, key) => {
      const bytes = await storage.readByKey(key)
      return bytes ? { status: 200, headers: headersFor(path), bytes } : NO_SUCH_FILE
    }),
  ]
}
