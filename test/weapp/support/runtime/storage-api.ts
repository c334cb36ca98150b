import type { LogicLayer } from './logic-layer'
import type { WxCalls } from './wx-calls'

/** What a phone keeps for a mini-program, as JSON by key; outlives the mini-program. */
export type PhoneStorage = Map<string, string>

const MOST_BYTES = 1024 * 1024

/** `wx.setStorage` and its family, each in both forms. */
export function storageApi(storage: PhoneStorage, calls: WxCalls, logic: LogicLayer) {
  const set = (key: string, value: unknown): void => {
    const json = JSON.stringify(value) ?? '""'
    if (Buffer.byteLength(json) > MOST_BYTES) throw new Error('setStorage:fail:entry size limit reached')
    storage.set(key, json)
  }
  const get = (key: string): unknown => {
    const json = storage.get(key)
    return json === undefined ? '' : logic.receive(JSON.parse(json))
  }
  return {
    setStorageSync: set,
    getStorageSync: get,
    removeStorageSync: (key: string) => void storage.delete(key),
    getStorageInfoSync: () => logic.receive({ keys: [...storage.keys()] }),
    clearStorageSync: () => storage.clear(),
    setStorage: calls.make('setStorage', ({ key, data }) => set(String(key), data)),
    getStorage: calls.make('getStorage', ({ key }) => {
      if (!storage.has(String(key))) throw new Error('data not found')
      return { data: get(String(key)) }
    }),
    removeStorage: calls.make('removeStorage', ({ key }) => void storage.delete(String(key))),
    clearStorage: calls.make('clearStorage', () => storage.clear()),
  }
}
