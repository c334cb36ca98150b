import type { OpenApiState } from './openapi-state'
import type { WxParams } from './wx-api'
import { WxRefusal } from './wx-refusal'

/** Somebody's openid from a parameter; 40003 unless that person has been seen here. */
export const readOpenId = (params: WxParams, name: string, state: OpenApiState): string => {
  const openid = params[name]
  if (typeof openid !== 'string' || !state.knows(openid)) throw new WxRefusal(40003)
  return openid
}
