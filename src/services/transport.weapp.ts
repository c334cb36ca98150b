import Taro from '@tarojs/taro'
import type { FunctionName } from '../../types/admin-actions'

let ready = false

/** Calls a function of the mini-program's own CloudBase environment. Rejects when the network fails. */
export async function sendTo(name: FunctionName, data: object): Promise<unknown> {
  if (!ready) {
    Taro.cloud.init(CLOUD_ENV ? { env: CLOUD_ENV, traceUser: true } : { traceUser: true })
    ready = true
  }
  const { result } = await Taro.cloud.callFunction({ name, data })
  return result
}
