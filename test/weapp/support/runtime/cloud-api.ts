import type { WxCalls } from './wx-calls'

export type CloudAnswer = { readonly result: unknown; readonly requestID: string }

/** Where the calls of one phone go. Rejects (with WxFailure, where the platform has a number) when there is no answer. */
export type CloudLine = (name: string, data: unknown) => Promise<CloudAnswer>

/** `wx.cloud` as far as a mini-program calls functions. */
export function cloudApi(line: CloudLine, calls: WxCalls) {
  let ready = false
  return {
    init(): void {
      ready = true
    },
    callFunction: calls.make('cloud.callFunction', async ({ name, data }) => {
      if (!ready) throw new Error("Error: Cloud API isn't enabled, please call wx.cloud.init first")
      // The platform sends JSON.
      return line(String(name), JSON.parse(JSON.stringify(data ?? {})))
    }),
  }
}
