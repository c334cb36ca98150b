import type { Caller } from './caller'
import { WX_APPID } from './wx-appid'

const SOURCES = {
  wechat: 'wx_client',
  anonymous: 'web_client',
  http: 'wx_http',
  function: 'scf',
  timer: 'timer',
  push: 'wx_unknown',
} satisfies Record<Caller['kind'], string>

const WECHAT_KEYS = 'WX_OPENID,WX_APPID'

/** Environment variables that hold for one call only. */
export const callVariables = (caller: Caller): Readonly<Record<string, string>> => {
  const common = { TCB_SOURCE: SOURCES[caller.kind], TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE' }
  if (caller.kind === 'timer') return { ...common, TRIGGER_SRC: 'timer' }
  if (caller.kind !== 'wechat') return common
  return { ...common, WX_OPENID: caller.openId, WX_APPID, WX_CONTEXT_KEYS: WECHAT_KEYS }
}
