import { personMailbox } from '../kernel/ids'
import { reasonWords } from '../order/reasons'
import type { PictureMove } from '../pictures/picture-lifecycle'
import type { RecordMove } from '../records/record-lifecycle'
import { recordTitle } from '../records/record-title'
import type { RecordAct, VolunteerRecord } from '../records/volunteer-record'
import type { Notice } from './notice'

/** A picture's steps are told as `picture_add` and so on. */
export type ToldOfRecord = 'add' | Exclude<RecordMove, 'answer'> | `picture_${Exclude<PictureMove, 'show'>}`

/** {title} of the record, {reason} of the act. */
const SENTENCES: Readonly<Record<ToldOfRecord, string>> = {
  add: '您的档案里记了一条：{title}。不对的话，请给站里打电话。',
  confirm: '您交的“{title}”核实了，记进了档案。',
  refuse: '您交的“{title}”没有核实：{reason}。有疑问请给站里打电话。',
  picture_add: '您的“{title}”加了一张照片。不对的话，请给站里打电话。',
  picture_keep: '您的“{title}”的照片，站里看过了，可以留。',
  picture_remove: '您的“{title}”的照片，站里删了，档案还在。要的话可以另交一张。有疑问请给站里打电话。',
  withdraw: '您档案里的“{title}”撤了：{reason}。有疑问请给站里打电话。',
}

const reasonOf = (told: ToldOfRecord, { checked, withdrawn }: VolunteerRecord): string => {
  if (told === 'withdraw' && withdrawn) return reasonWords('withdraw_record', withdrawn.reason)
  return told === 'refuse' && checked?.reason ? reasonWords('refuse_record', checked.reason) : ''
}

/** What a volunteer is told of his record; nothing of what he did himself. */
export function recordNotices(
  told: ToldOfRecord,
  record: VolunteerRecord,
  act: RecordAct,
): readonly Notice[] {
  if (act.by === record.volunteerId) return []
  const to = personMailbox(record.volunteerId)
  const words: Readonly<Record<string, string>> = {
    title: recordTitle(record.content),
    reason: reasonOf(told, record),
  }
  return [
    {
      id: `notice:${record.id}:${told}:${act.atMs}:${to}`,
      townId: record.townId,
      to,
      orderId: null,
      about: { kind: 'record', id: record.id },
      byId: act.by,
      type: 'record',
      text: SENTENCES[told].replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? ''),
      opens: 'record',
      atMs: act.atMs,
      pressing: false,
      delivery: 'pending',
    },
  ]
}
