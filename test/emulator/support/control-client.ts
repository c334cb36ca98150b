import { type HttpAnswer, http } from './http-client'

/** The control routes of one emulator. */
export const controlClient = (url: string) => {
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
    http(url, { method: 'POST', path, body: JSON.stringify(body), headers })
  return {
    post,
    get: (path: string) => http(url, { path }),
    /** Calls a function; without an openid as nobody. */
    invoke: async (name: string, data: unknown = {}, openId?: string) =>
      (
        await post('/_emu/invoke', { name, data }, openId === undefined ? {} : { 'x-emu-openid': openId })
      ).json(),
    reset: () => post('/_emu/reset', {}),
    stat: async () => (await http(url, { path: '/_emu/stat' })).json(),
    moveClock: async (move: Record<string, unknown>) => (await post('/_emu/clock', move)).json(),
  }
}
