import Taro from '@tarojs/taro'

/** A tap that one feels: it was taken. A phone that cannot do it stays still. */
export const briefTouch = (): void => {
  Taro.vibrateShort({ type: 'medium' }).catch(() => undefined)
}
