import { cloud } from './cloud'

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

/** Makes sure that nothing lies at a path, also where nobody knows whether an upload came through. */
export async function deleteFileAt(path: string): Promise<void> {
  const { data } = await cloud.getUploadMetadata({ cloudPath: path })
  const { fileList } = await cloud.deleteFile({ fileList: [data.fileId] })
  const [file] = fileList
  if (file?.code !== 'SUCCESS' && file?.code !== 'STORAGE_FILE_NONEXIST')
    throw new Error(`a file was not deleted: ${file?.code ?? 'no answer'}`)
}
