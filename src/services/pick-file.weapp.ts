import Taro from '@tarojs/taro'
import type { PickedFile } from './picked-file'

const read = (filePath: string): Promise<string> =>
  new Promise((done, fail) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => (typeof data === 'string' ? done(data) : fail(new Error('no text'))),
      fail: ({ errMsg }) => fail(new Error(errMsg)),
    })
  })

/** A table out of a chat, where people send their files to; null where nothing was chosen. Rejects where it cannot be read. */
export async function pickTable(mostBytes: number): Promise<PickedFile | null> {
  const chosen = await Taro.chooseMessageFile({
    count: 1,
    type: 'file',
    extension: ['xlsx', 'csv'],
  }).catch(() => null)
  const file = chosen?.tempFiles[0]
  if (!file) return null
  return { name: file.name, base64: file.size > mostBytes ? null : await read(file.path) }
}
