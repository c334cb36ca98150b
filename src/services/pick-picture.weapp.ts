import Taro from '@tarojs/taro'

/** Sides that a paper can be read at, and no larger. */
const WIDTH = 1_280
/** From the best that fits to the least that can be read. */
const QUALITIES = [75, 50, 30]

const read = (filePath: string): Promise<string> =>
  new Promise((done, fail) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => (typeof data === 'string' ? done(data) : fail(new Error('no text'))),
      fail: ({ errMsg }) => fail(new Error(errMsg)),
    })
  })

/** Written anew and smaller; what the camera wrote beside it is taken out once more where it arrives. */
async function shrink(src: string, mostBytes: number): Promise<string> {
  let last = ''
  for (const quality of QUALITIES) {
    const { tempFilePath } = await Taro.compressImage({ src, quality, compressedWidth: WIDTH })
    last = await read(tempFilePath)
    if (last.length * 0.75 <= mostBytes) return last
  }
  return last
}

/** A picture from the camera or the album, in base64; null where none was chosen. Rejects where it cannot be read. */
export async function pickPicture(mostBytes: number): Promise<string | null> {
  const chosen = await Taro.chooseMedia({
    count: 1,
    mediaType: ['image'],
    sourceType: ['camera', 'album'],
    sizeType: ['compressed'],
  }).catch(() => null)
  const file = chosen?.tempFiles[0]
  return file ? shrink(file.tempFilePath, mostBytes) : null
}
