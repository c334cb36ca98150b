import Taro from '@tarojs/taro'

export const canScan = true

/** What a code says; null when nothing was scanned. */
export const scanCode = (): Promise<string | null> =>
  Taro.scanCode({ scanType: ['qrCode'] }).then(
    ({ result }) => result,
    () => null,
  )
