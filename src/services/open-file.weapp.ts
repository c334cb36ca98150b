import Taro from '@tarojs/taro'

const FOUND = 200

/** Fetches a file and shows it, with the menu to send or save it. Rejects when either fails. */
export async function openFile(url: string, name: string): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  const { statusCode } = await Taro.downloadFile({ url, filePath })
  if (statusCode !== FOUND) throw new Error(`no file: ${statusCode}`)
  await Taro.openDocument({ filePath, showMenu: true })
}
