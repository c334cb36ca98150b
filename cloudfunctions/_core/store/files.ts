import { app } from './database'

/**
 * Puts a file into the cloud storage, in place of one that lies there already, and gives its id. A connection that lay
 * idle while a large file was made may be closed at its other end: the second try opens one of its own.
 */
export async function putFile(path: string, content: Buffer): Promise<string> {
  const put = () => app.uploadFile({ cloudPath: path, fileContent: content })
  const { fileID } = await put().catch(put)
  return fileID
}

/** A link to a file, good for so many seconds. */
export async function fileLink(fileId: string, seconds: number): Promise<string> {
  const { fileList } = await app.getTempFileURL({ fileList: [{ fileID: fileId, maxAge: seconds }] })
  const [file] = fileList
  if (!file?.tempFileURL) throw new Error(`no link to a file: ${file?.code ?? 'no answer'}`)
  return file.tempFileURL
}

/** Makes sure that nothing lies at a path, also where nobody knows whether an upload came through. */
export async function deleteFileAt(path: string): Promise<void> {
  const { data } = await app.getUploadMetadata({ cloudPath: path })
  const { fileList } = await app.deleteFile({ fileList: [data.fileId] })
  const [file] = fileList
  if (file?.code !== 'SUCCESS' && file?.code !== 'STORAGE_FILE_NONEXIST')
    throw new Error(`a file was not deleted: ${file?.code ?? 'no answer'}`)
}
