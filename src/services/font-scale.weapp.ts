import Taro from '@tarojs/taro'

const factorOf = (info: object): number =>
  'fontSizeScaleFactor' in info && typeof info.fontSizeScaleFactor === 'number' ? info.fontSizeScaleFactor : 1

/** What somebody has set in WeChat, or in the phone's care mode; 1 is as usual. */
export function fontScale(): number {
  try {
    return factorOf(Taro.getAppBaseInfo())
  } catch {
    return 1
  }
}
