import { WX_APPID } from '../../functions/wx-appid'
import type { WxApi } from '../wx-api'
import { WxRefusal } from '../wx-refusal'

/** `phonenumber.getPhoneNumber`: the number behind a code of the phone's button. */
export const getPhoneNumber: WxApi = ({ code }, { state, nowMs }) => {
  const found = typeof code === 'string' ? state.phoneCodes.redeem(code, nowMs) : undefined
  if (!found) throw new WxRefusal(40029)
  const { phone, countryCode } = found
  return {
    phone_info: {
      phoneNumber: countryCode === '86' ? phone : `+${countryCode}${phone}`,
      purePhoneNumber: phone,
      countryCode,
      watermark: { timestamp: Math.floor(nowMs / 1000), appid: WX_APPID },
    },
  }
}
