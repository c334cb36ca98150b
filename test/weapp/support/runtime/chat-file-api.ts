import { type WxCalls, WxFailure } from './wx-calls'

/** A file that lies in a chat of the phone's owner, or in his album. */
export type ChatFile = { readonly name: string; readonly base64: string }

const FOLDER = 'http://tmp/'

/**
 * Choosing a file out of a chat or a picture out of the album, and reading it; whatever else files can do is the
 * simulator's. A picture is as small as it can be already.
 */
export function chatFileApi(files: readonly ChatFile[], calls: WxCalls, simulated: unknown) {
  const found = (path: string) => files.find(({ name }) => `${FOLDER}${name}` === path)
  return {
    chooseMessageFile: calls.make('chooseMessageFile', ({ extension }) => {
      const kinds = Array.isArray(extension) ? extension.map(String) : []
      const [file] = files.filter(({ name }) => kinds.some((kind) => name.endsWith(`.${kind}`)))
      if (!file) throw new WxFailure('cancel', -1)
      const { name, base64 } = file
      return { tempFiles: [{ name, path: `${FOLDER}${name}`, size: Buffer.from(base64, 'base64').length }] }
    }),
    chooseMedia: calls.make('chooseMedia', () => {
      const [picture] = files.filter(({ name }) => name.endsWith('.jpeg'))
      if (!picture) throw new WxFailure('cancel', -1)
      return { tempFiles: [{ tempFilePath: `${FOLDER}${picture.name}`, fileType: 'image' }] }
    }),
    compressImage: calls.make('compressImage', ({ src }) => ({ tempFilePath: src })),
    getFileSystemManager: () =>
      Object.assign(Object.create(typeof simulated === 'function' ? simulated() : null), {
        readFile: calls.make('readFile', ({ filePath, encoding }) => {
          const file = found(String(filePath))
          if (!file || encoding !== 'base64') throw new Error('no such file')
          return { data: file.base64 }
        }),
      }),
  }
}
