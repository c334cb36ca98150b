import * as zod from 'zod/mini'
import { LEADERS, STAFF, VOLUNTEER } from './permissions'
import * as record from './schemas/records'

/** Who may have to do with a volunteer's record, as himself or as an office. */
const KEEPERS = { ...VOLUNTEER, ...LEADERS } as const

/** A photograph of a paper is nothing for the leaders of teams. */
const PAPER_KEEPERS = { ...VOLUNTEER, ...STAFF } as const

/** A volunteer’s record beside his hours; part of the contract in `actions.ts`. */
export const RECORD_ACTIONS = {
  'record.list': {
    kind: 'query',
    roles: KEEPERS,
    input: record.listRecordsInput,
    output: record.recordsOutput,
    about: 'One volunteer’s record beside his hours: mine, or of one of my station, team or town.',
  },
  'record.add': {
    kind: 'command',
    roles: KEEPERS,
    input: record.addRecordInput,
    output: record.recordReceipt,
    about: 'Enters a training, credential, honour or evaluation; one’s own waits for an office.',
  },
  'record.confirm': {
    kind: 'command',
    roles: STAFF,
    input: record.recordRef,
    output: record.recordReceipt,
    about: 'An office has seen the proof of what a volunteer handed in.',
  },
  'record.refuse': {
    kind: 'command',
    roles: STAFF,
    input: record.recordWithReason,
    output: record.recordReceipt,
    about: 'It is not confirmed, with the reason.',
  },
  'record.withdraw': {
    kind: 'command',
    roles: KEEPERS,
    input: record.recordWithReason,
    output: record.recordReceipt,
    about: 'A record no longer holds, with the reason; it stays readable.',
  },
  'record.answer': {
    kind: 'command',
    roles: VOLUNTEER,
    input: record.answerRecordInput,
    output: record.recordReceipt,
    about: 'The volunteer’s own sentence about his evaluation, once.',
  },
  'record.addPicture': {
    kind: 'command',
    roles: PAPER_KEEPERS,
    input: record.pictureInput,
    output: record.recordReceipt,
    about:
      'One photograph of a paper; nobody has to. Hidden from the offices until the platform has looked at it.',
  },
  'record.showPicture': {
    kind: 'command',
    roles: PAPER_KEEPERS,
    input: record.recordRef,
    output: record.shownPicture,
    about:
      '看照片: the photograph itself; of somebody else’s paper it is written down and counted with telephones.',
  },
  'record.keepPicture': {
    kind: 'command',
    roles: STAFF,
    input: record.keepPictureInput,
    output: record.recordReceipt,
    about: 'An office lets a photograph stay that the platform could not judge, with a note.',
  },
  'record.removePicture': {
    kind: 'command',
    roles: PAPER_KEEPERS,
    input: record.recordRef,
    output: record.recordReceipt,
    about: 'The photograph goes, the record stays.',
  },
  'record.volunteers': {
    kind: 'query',
    roles: LEADERS,
    input: record.listVolunteersInput,
    output: record.volunteersOutput,
    about: 'The volunteers of one of my stations, or of the teams that I lead, by name.',
  },
  'record.pending': {
    kind: 'query',
    roles: STAFF,
    input: zod.strictObject({}),
    output: record.pendingRecordsOutput,
    about: 'How much volunteers have handed in that waits for me, at each of my stations.',
  },
} as const
