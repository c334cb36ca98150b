import Taro from '@tarojs/taro'

let ready = false

/** Calls the `api` function of the mini-program's own CloudBase environment. Rejects when the network fails. */
export async function sendToApi(data: object): Promise<unknown> {
  if (!ready) {
    Taro.cloud.init(CLOUD_ENV ? { env: CLOUD_ENV, traceUser: true } : { traceUser: true })
    ready = true
  }
  const { result } = await Taro.cloud.callFunction({ name: 'api', data })
  return result
}
