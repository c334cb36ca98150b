import { readOpenId } from './read-openid'
import type { WxApiContext, WxParams } from './wx-api'
import { WxRefusal } from './wx-refusal'

const RECENT_MS = 2 * 60 * 60 * 1000

/** The parameter `openid`; 61010 unless that person used the mini-program in the last two hours. */
export const readVisitor = (params: WxParams, { state, nowMs }: WxApiContext): string => {
  const openid = readOpenId(params, 'openid', state)
  const lastVisitMs = state.visits.lastVisitMs(openid)
  if (lastVisitMs === undefined || nowMs - lastVisitMs > RECENT_MS) throw new WxRefusal(61010)
  return openid
}
