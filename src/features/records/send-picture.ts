import type { ActionOutput } from '../../../types/actions'
import { type Answer, sendCommand } from '../data/send-command'

/** Sends the photograph of a paper, once however often it is tried. */
export const sendPicture = (
  recordId: string,
  picture: string,
): Promise<Answer<ActionOutput<'record.addPicture'>>> =>
  sendCommand('record.addPicture', { recordId, picture }, { seen: recordId })
