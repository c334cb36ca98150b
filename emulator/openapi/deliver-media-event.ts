import type { Invocation } from '../functions/invocation'
import { WX_APPID } from '../functions/wx-appid'
import { describeSuggestion } from './describe-suggestion'
import type { MediaCheck } from './media-checks'
import type { OutboxEntry } from './outbox'

/** Calls a function with an event of WeChat's. */
export type PushEvent = (functionName: string, event: object) => Promise<Invocation>

export interface MediaDelivery {
  readonly functionName: string | undefined
  readonly push: PushEvent
  readonly nowMs: number
  readonly id: string
}

const MEDIA_EVENT = 'wxa_media_check'

const eventOf = ({ traceId, openid, suggest }: MediaCheck, nowMs: number) => ({
  ToUserName: 'gh_000000000000',
  FromUserName: openid,
  CreateTime: Math.floor(nowMs / 1000),
  MsgType: 'event',
  Event: MEDIA_EVENT,
  appid: WX_APPID,
  trace_id: traceId,
  version: 2,
  errcode: 0,
  errmsg: 'ok',
  ...describeSuggestion(suggest),
})

const describeRun = ({ functionName, requestId, outcome }: Invocation) => ({
  function: functionName,
  requestId,
  ...(outcome.kind === 'returned' ? { ok: true } : { ok: false, error: outcome.error.message }),
})

/** Sends the result of a media check to the function for events, if there is one; answers what to keep. */
export const deliverMediaEvent = async (check: MediaCheck, delivery: MediaDelivery): Promise<OutboxEntry> => {
  const { functionName, push, nowMs, id } = delivery
  const event = eventOf(check, nowMs)
  const reply = functionName === undefined ? {} : describeRun(await push(functionName, event))
  return { id, atMs: nowMs, api: MEDIA_EVENT, openid: check.openid, request: event, reply }
}
