import { type Params, readParam } from '../admin/read-params'
import { CloudBaseError, type CloudBaseErrorCode } from '../wire/cloudbase-error'
import { isRecord } from '../wire/is-record'
import { pathFault } from './cloud-path'
import type { CloudStorage } from './cloud-storage'
import { fileIdOf, parseFileId } from './file-id'
import { fileKeyOf } from './file-key'
import { MAX_FILES_A_CALL, MAX_URL_AGE_SECONDS, UPLOAD_LIFE_SECONDS } from './storage-limits'

type StorageAction = (params: Params, storage: CloudStorage) => Promise<object>

const invalid = (message: string): CloudBaseError => new CloudBaseError('INVALID_PARAM', message)

const readList = (params: Params, name: string): readonly unknown[] => {
  const list = params[name]
  if (!Array.isArray(list) || list.length === 0) throw invalid(`parameter ${name} must be a non-empty array`)
  if (list.length > MAX_FILES_A_CALL) throw invalid(`parameter ${name} may have ${MAX_FILES_A_CALL} files`)
  return list
}

/** The path of a file that is there, or the code that says why it cannot be had. */
const locate = async (
  storage: CloudStorage,
  fileId: string,
): Promise<{ readonly path: string } | { readonly code: CloudBaseErrorCode }> => {
  const parsed = parseFileId(storage.envId, fileId)
  if (parsed.kind === 'malformed') return { code: 'INVALID_PARAM' }
  if (parsed.kind === 'foreign') return { code: 'STORAGE_EXCEED_AUTHORITY' }
  return (await storage.has(parsed.path)) ? { path: parsed.path } : { code: 'STORAGE_FILE_NONEXIST' }
}

const readWanted = (wanted: unknown): { readonly fileId: string; readonly lifeSeconds: number } => {
  const { fileid: fileId, max_age: age = MAX_URL_AGE_SECONDS } = isRecord(wanted) ? wanted : {}
  if (typeof fileId !== 'string') throw invalid('each of file_list must have a fileid')
  if (typeof age !== 'number' || !Number.isInteger(age) || age < 1)
    throw invalid('max_age must be a whole number of seconds')
  return { fileId, lifeSeconds: Math.min(age, MAX_URL_AGE_SECONDS) }
}

const getUploadMetadata: StorageAction = async (params, storage) => {
  const path = readParam.requiredString(params, 'path')
  const fault = pathFault(path)
  if (fault !== undefined) throw invalid(`cloudPath ${fault}`)
  const { url, signature } = storage.grant('PUT', path, UPLOAD_LIFE_SECONDS)
  const fileId = fileIdOf(storage.envId, path)
  // This id travels in a header, so it has to be ASCII.
  const cosFileId = fileKeyOf(path)
  return { data: { url, token: 'local', authorization: signature, fileId, cosFileId } }
}

const batchGetDownloadUrl: StorageAction = async (params, storage) => {
  const wanted = readList(params, 'file_list').map(readWanted)
  const download_list = await Promise.all(
    wanted.map(async ({ fileId, lifeSeconds }) => {
      const found = await locate(storage, fileId)
      if ('code' in found) return { code: found.code, fileID: fileId, tempFileURL: '' }
      const { url } = storage.grant('GET', found.path, lifeSeconds)
      return { code: 'SUCCESS', fileID: fileId, tempFileURL: url, maxAge: lifeSeconds }
    }),
  )
  return { data: { download_list } }
}

const batchDeleteFile: StorageAction = async (params, storage) => {
  const fileIds = readList(params, 'fileid_list').map((fileId) => {
    if (typeof fileId !== 'string') throw invalid('each of fileid_list must be a string')
    return fileId
  })
  const delete_list: object[] = []
  for (const fileID of fileIds) {
    const found = await locate(storage, fileID)
    if (!('code' in found)) await storage.remove(found.path)
    delete_list.push({ fileID, code: 'code' in found ? found.code : 'SUCCESS' })
  }
  return { data: { delete_list } }
}

export const STORAGE_ACTIONS: Readonly<Record<string, StorageAction>> = {
  'storage.getUploadMetadata': getUploadMetadata,
  'storage.batchGetDownloadUrl': batchGetDownloadUrl,
  'storage.batchDeleteFile': batchDeleteFile,
}
