import Taro from '@tarojs/taro'
import { phoneOwner } from './phone-owner'

const placeOf = (key: string): string => {
  const owner = phoneOwner()
  return owner ? `${owner}/${key}` : key
}

/** What the phone keeps for the person who holds it. A full or broken storage must never stop anybody: then nothing is remembered. */
export function remember(key: string, value: unknown): void {
  try {
    Taro.setStorageSync(placeOf(key), JSON.stringify(value))
  } catch {
    forget(key)
  }
}

export function forget(key: string): void {
  try {
    Taro.removeStorageSync(placeOf(key))
  } catch {
    return
  }
}

/** Forgets everything of the person who holds the phone but what stands under these keys. */
export function forgetAllBut(keys: readonly string[]): void {
  const prefix = placeOf('')
  try {
    for (const place of Taro.getStorageInfoSync().keys)
      if (place.startsWith(prefix) && !keys.includes(place.slice(prefix.length)))
        Taro.removeStorageSync(place)
  } catch {
    return
  }
}

/** What was kept under a key, if it still has the shape that is asked for. */
export function recall<T>(key: string, isShape: (value: unknown) => value is T): T | null {
  try {
    const text: unknown = Taro.getStorageSync(placeOf(key))
    const value: unknown = typeof text === 'string' && text ? JSON.parse(text) : null
    return isShape(value) ? value : null
  } catch {
    return null
  }
}
