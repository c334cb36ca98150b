import Taro from '@tarojs/taro'

/** Hands a text on as a file: WeChat lets its owner send it to a chat, his own among them. Rejects where he does not. */
export async function keepFile(name: string, content: string): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  Taro.getFileSystemManager().writeFileSync(filePath, content, 'utf8')
  await Taro.shareFileMessage({ filePath, fileName: name })
}
