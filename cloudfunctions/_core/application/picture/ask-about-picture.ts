import type { Pictured } from '../../../../domain/pictures/picture'
import type { UncheckedPicture } from '../../store/collections'
import { temporaryUrlAt } from '../../store/files'
import { noteTrace } from '../../store/picture-queries'
import { checkPicture } from '../../wechat/check-picture'

/** As long as WeChat may take to fetch it; nobody else is given an address. */
const FETCHED_WITHIN_SECONDS = 3_600

/** Asks WeChat about a picture whose file lies there. Returns whether it has taken the question on. */
export async function askAboutPicture(waiting: UncheckedPicture, { picture }: Pictured): Promise<boolean> {
  const url = picture && (await temporaryUrlAt(picture.path, FETCHED_WITHIN_SECONDS))
  const traceId = url && (await checkPicture(url, waiting.openid))
  if (traceId) await noteTrace(waiting, traceId)
  return Boolean(traceId)
}
