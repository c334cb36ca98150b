import { randomBytes } from 'node:crypto'
import { cleanPicture } from '../../../../domain/pictures/clean-picture'
import { addPicture as add } from '../../../../domain/pictures/picture-moves'
import type { Command } from '../../runtime/context'
import { recordStep } from '../records/record-step'

/** Writes down that a picture is coming, before its file exists: so none is ever stored of which nobody knows. */
export const addPicture: Command<'record.addPicture'> = async (context, { recordId, picture }) => {
  const clean = cleanPicture(Buffer.from(picture, 'base64'))
  if (!clean.ok) return clean
  const { townId, openid, nowMs } = context
  const path = `pictures/${townId}/${randomBytes(20).toString('hex')}.${clean.value.format}`
  const step = recordStep('picture_add', (record, _input, act) => add(record, path, act))
  const added = await step(context, { recordId })
  if (!added.ok) return added
  const unchecked = { id: recordId, townId, openid, atMs: nowMs, traceId: null }
  return { ...added, value: { ...added.value, uncheckedPictures: [unchecked] } }
}
