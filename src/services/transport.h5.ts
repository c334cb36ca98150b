import Taro from '@tarojs/taro'
import type { FunctionName } from '../../types/admin-actions'
import { isDoorAction } from '../../types/door-actions'
import { currentOpenid } from './personas'

/** Where the emulator lets everybody read without WeChat. */
const LOCAL_DOOR = '/_http/api'

type Asked = { readonly action: string; readonly payload: object }

const hasResult = (body: unknown): body is { result: unknown } =>
  typeof body === 'object' && body !== null && 'result' in body

const asParameters = ({ action, payload }: Asked): string =>
  Object.entries({ action, ...payload })
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    .join('&')

/** What everybody may read is asked over plain HTTP, also where the app is published. */
async function askAtDoor(asked: Asked): Promise<unknown> {
  const { data } = await Taro.request<unknown>({ url: `${DOOR_URL || LOCAL_DOOR}?${asParameters(asked)}` })
  return data
}

/** Everything else only the emulator answers that serves the page, as the persona chosen in the bar on top. */
export async function sendTo(name: FunctionName, data: Asked): Promise<unknown> {
  if (isDoorAction(data.action)) return askAtDoor(data)
  const response = await Taro.request({
    url: '/_emu/invoke',
    method: 'POST',
    header: { 'content-type': 'application/json', 'x-emu-openid': currentOpenid() },
    data: JSON.stringify({ name, data }),
  })
  return hasResult(response.data) ? response.data.result : null
}
