import type { Caller } from './caller'
import { WX_APPID } from './wx-appid'

/** The event as the function gets it: `userInfo` comes from the platform or not at all. */
export const clientEvent = (
  data: Readonly<Record<string, unknown>>,
  caller: Caller,
): Record<string, unknown> => {
  const { userInfo: _claimed, ...event } = data
  return caller.kind === 'wechat' ? { ...event, userInfo: { appId: WX_APPID, openId: caller.openId } } : event
}
