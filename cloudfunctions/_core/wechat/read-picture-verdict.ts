import * as z from 'zod/mini'
import type { PictureVerdict } from '../../../domain/pictures/picture-moves'

const event = z.object({
  MsgType: z.literal('event'),
  Event: z.literal('wxa_media_check'),
  trace_id: z.string().check(z.minLength(1), z.maxLength(200)),
  errcode: z.number(),
  result: z.optional(z.object({ suggest: z.enum(['pass', 'review', 'risky']) })),
})

export type SaidOfPicture = { readonly traceId: string; readonly verdict: PictureVerdict }

/** What WeChat's event says of a picture; null where it is another event. */
export function readPictureVerdict(sent: unknown): SaidOfPicture | null {
  const said = event.safeParse(sent)
  if (!said.success) return null
  const { trace_id: traceId, errcode, result } = said.data
  return { traceId, verdict: errcode === 0 && result ? result.suggest : 'unchecked' }
}
