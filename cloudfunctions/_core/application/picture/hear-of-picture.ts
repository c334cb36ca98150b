import type { Tally } from '../../runtime/run-timer'
import { pictureAskedAs } from '../../store/picture-queries'
import type { SaidOfPicture } from '../../wechat/read-picture-verdict'
import { judgePicture } from './judge-picture'

/** WeChat's answer about a picture. One that nobody waits for, or that somebody has made up, changes nothing. */
export async function hearOfPicture({ traceId, verdict }: SaidOfPicture, nowMs: number): Promise<Tally> {
  const waiting = await pictureAskedAs(traceId)
  return { picturesJudged: waiting && (await judgePicture(waiting, verdict, nowMs)) ? 1 : 0 }
}
