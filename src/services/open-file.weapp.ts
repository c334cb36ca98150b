import Taro from '@tarojs/taro'

/** Kinds of files that WeChat shows by itself; any other is handed on to a chat, from where a computer opens it. */
const SHOWN = ['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'pdf'] as const

/** Downloads a file under its name and opens it. Rejects where the network or WeChat fails. */
export async function openFile(url: string, name: string): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  const { statusCode } = await Taro.downloadFile({ url, filePath })
  if (statusCode !== 200) throw new Error(`the file answers ${statusCode}`)
  const fileType = SHOWN.find((kind) => name.endsWith(`.${kind}`))
  if (fileType) await Taro.openDocument({ filePath, fileType, showMenu: true })
  else await Taro.shareFileMessage({ filePath, fileName: name })
}
