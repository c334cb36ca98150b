import Taro from '@tarojs/taro'
import type { FunctionName } from '../../types/admin-actions'
import { currentOpenid } from './personas'

const hasResult = (body: unknown): body is { result: unknown } =>
  typeof body === 'object' && body !== null && 'result' in body

/** The browser build talks to the emulator that serves it, as the persona chosen in the bar on top. */
export async function sendTo(name: FunctionName, data: object): Promise<unknown> {
  const response = await Taro.request({
    url: '/_emu/invoke',
    method: 'POST',
    header: { 'content-type': 'application/json', 'x-emu-openid': currentOpenid() },
    data: JSON.stringify({ name, data }),
  })
  return hasResult(response.data) ? response.data.result : null
}
