import { cloud } from './cloud'

export async function uploadFile(path: string, content: Buffer): Promise<string> {
  const { fileID } = await cloud.uploadFile({ cloudPath: path, fileContent: content })
  return fileID
}

/** An address under which the file can be read for some seconds; null when there is no such file. */
export async function temporaryUrl(fileId: string, seconds: number): Promise<string | null> {
  const { fileList } = await cloud.getTempFileURL({ fileList: [{ fileID: fileId, maxAge: seconds }] })
  const [file] = fileList
  return file?.code === 'SUCCESS' ? file.tempFileURL : null
}
