import { checkScene } from '../check-scene'
import { readVisitor } from '../read-visitor'
import type { WxApi } from '../wx-api'
import { WxRefusal } from '../wx-refusal'

/** Sound, picture. */
const MEDIA_TYPES: readonly unknown[] = [1, 2]

/** `security.mediaCheckAsync`, version 2: the verdict comes later, as an event. */
export const checkMedia: WxApi = (params, context) => {
  const { media_url: url, media_type: mediaType } = params
  const { mediaResults, mediaDelayMs } = context.state.settings
  if (params.version !== 2) throw new WxRefusal(47001, 'version must be 2')
  if (url === undefined || url === '') throw new WxRefusal(44002)
  if (typeof url !== 'string' || !/^https?:\/\//.test(url)) throw new WxRefusal(47001, 'media_url')
  if (!MEDIA_TYPES.includes(mediaType)) throw new WxRefusal(47001, 'media_type')
  checkScene(params.scene)
  const openid = readVisitor(params, context)
  const traceId = context.newId()
  const suggest = mediaResults.find(({ match }) => url.includes(match))?.suggest ?? 'pass'
  context.state.mediaChecks.add({ traceId, openid, suggest, dueAtMs: context.nowMs + mediaDelayMs })
  return { trace_id: traceId }
}
