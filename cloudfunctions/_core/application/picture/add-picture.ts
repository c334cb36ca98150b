import { addToRecord } from '../../../../domain/records/picture-of-record'
import type { Command } from '../../runtime/context'
import { recordStep } from '../records/record-step'
import { arrivingPicture } from './arriving-picture'

/** Writes down that a picture is coming, before its file exists: so none is ever stored of which nobody knows. */
export const addPicture: Command<'record.addPicture'> = async (context, { recordId, picture }) => {
  const arriving = arrivingPicture(context, picture)
  if (!arriving.ok) return arriving
  const { path, unchecked } = arriving.value
  const step = recordStep('picture_add', (record, _input, act) => addToRecord(record, path, act))
  const added = await step(context, { recordId })
  if (!added.ok) return added
  return {
    ...added,
    value: { ...added.value, uncheckedPictures: [{ ...unchecked, id: recordId, owner: 'record' }] },
  }
}
