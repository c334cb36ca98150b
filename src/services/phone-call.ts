import Taro from '@tarojs/taro'

/** Opens the phone's dialler. Closing it without calling is no error. */
export const phoneCall = (phoneNumber: string): void => {
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
