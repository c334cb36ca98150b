import { cloud } from './cloud'

/** An address that a function makes for itself need not live long. */
const READ_SECONDS = 60

/**
 * Puts a file into the cloud storage, in place of one that lies there already, and gives its id. A connection that lay
 * idle while a large file was made may be closed at its other end: the second try opens one of its own.
 */
export async function putFile(path: string, content: Buffer): Promise<string> {
  const put = () => cloud.uploadFile({ cloudPath: path, fileContent: content })
  const { fileID } = await put().catch(put)
  return fileID
}

/** An address under which a file can be read for some seconds; null when there is no such file. */
export async function temporaryUrl(fileId: string, seconds: number): Promise<string | null> {
  const { fileList } = await cloud.getTempFileURL({ fileList: [{ fileID: fileId, maxAge: seconds }] })
  const [file] = fileList
  return file?.code === 'SUCCESS' ? file.tempFileURL : null
}

const idAt = async (path: string): Promise<string> =>
  (await cloud.getUploadMetadata({ cloudPath: path })).data.fileId

/** The same by the path under which it was put. */
export const temporaryUrlAt = async (path: string, seconds: number): Promise<string | null> =>
  temporaryUrl(await idAt(path), seconds)

/** What lies at a path; null when nothing does. */
export async function readFileAt(path: string): Promise<Buffer | null> {
  const url = await temporaryUrlAt(path, READ_SECONDS)
  if (!url) return null
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`a file could not be read: ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}

/** Makes sure that nothing lies at a path, also where nobody knows whether an upload came through. */
export async function deleteFileAt(path: string): Promise<void> {
  const { fileList } = await cloud.deleteFile({ fileList: [await idAt(path)] })
  const [file] = fileList
  if (file?.code !== 'SUCCESS' && file?.code !== 'STORAGE_FILE_NONEXIST')
    throw new Error(`a file was not deleted: ${file?.code ?? 'no answer'}`)
}
