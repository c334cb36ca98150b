import type { ActionOutput } from '../../../types/actions'
import { type Answer, sendCommand } from '../data/send-command'

/** Signs at the end of a picture that tell it from others: enough to know it again, too few to keep. */
const MARK_SIGNS = 64

/** Sends the photograph of a paper, once however often it is tried. */
export const sendPicture = (
  recordId: string,
  picture: string,
): Promise<Answer<ActionOutput<'record.addPicture'>>> =>
  sendCommand(
    'record.addPicture',
    { recordId, picture },
    recordId,
    `${picture.length} ${picture.slice(-MARK_SIGNS)}`,
  )
