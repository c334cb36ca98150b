import * as z from 'zod/mini'
import { maskPaperNumber } from '../../domain/privacy/mask-paper-number'
import { EVALUATION_CODES } from '../../domain/records/record-kinds'
import { RECORD_MOVES, RECORD_PARTIES, RECORD_STATUS_CODES } from '../../domain/records/record-lifecycle'
import { PROJECT_CODES } from '../../domain/service/projects'
import * as pictures from './pictures'
import {
  count,
  cursor,
  id,
  instantMs,
  maskedText,
  pageSize,
  reason,
  recordYear,
  shortText,
  specialtyCode,
} from './primitives'

export const hourRecordsInput = z.strictObject({
  stationId: id,
  /** Whose minutes: the station's own, those of them by lent teams, or what its teams have given elsewhere. */
  of: z._default(z.enum(['own', 'lent_here', 'lent_out']), 'own'),
  year: z.optional(recordYear),
  month: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
  /** Null: of none of the six projects. */
  project: z.optional(z.nullable(z.enum(PROJECT_CODES))),
  hourClass: z.optional(z.enum(['verified', 'declared'])),
  volunteerId: z.optional(id),
  cursor: z.optional(cursor),
  limit: z._default(pageSize, 20),
})

const line = (max: number) => maskedText(max).check(z.minLength(1))
/** Calendar days that a paper may run to. */
const LAST_DAY_MS = 4_102_416_000_000

const training = z.strictObject({
  kind: z.literal('training'),
  organiser: line(40),
  place: line(40),
  content: line(200),
  minutes: z.int().check(z.minimum(10), z.maximum(6_000)),
  onMs: instantMs,
})
const honour = z.strictObject({
  kind: z.literal('honour'),
  name: line(60),
  givenBy: line(40),
  reason: maskedText(200),
  onMs: instantMs,
})
const evaluation = z.strictObject({
  kind: z.literal('evaluation'),
  year: recordYear,
  word: z.enum(EVALUATION_CODES),
  sentence: line(200),
})
const paper = {
  kind: z.literal('credential'),
  specialty: specialtyCode,
  name: line(40),
  issuedBy: line(40),
  validUntilMs: instantMs.check(z.maximum(LAST_DAY_MS)),
}
const insurance = z.strictObject({
  kind: z.literal('insurance'),
  name: line(40),
  insurer: line(40),
  validUntilMs: instantMs.check(z.maximum(LAST_DAY_MS)),
})
/** A paper as it is handed in: only the last signs of the number are kept. */
export const paperHandedIn = z.strictObject({
  ...paper,
  number: shortText(40).check(z.overwrite(maskPaperNumber)),
})

export const addRecordInput = z.strictObject({
  /** Without it, the caller's own: then it waits until an office has seen the paper. */
  volunteerId: z.optional(id),
  content: z.discriminatedUnion('kind', [training, paperHandedIn, honour, evaluation, insurance]),
  /** The record in whose place it comes. */
  replaces: z.optional(id),
})

export const recordRef = z.strictObject({ recordId: id })
export const recordWithReason = z.strictObject({ recordId: id, reason })

export const pictureInput = z.strictObject({ recordId: id, picture: pictures.pictureSent })
export const keepPictureInput = z.strictObject({ recordId: id, note: pictures.pictureNote })
export const shownPicture = z.strictObject({ recordId: z.string(), ...pictures.shownPicture })

export const answerRecordInput = z.strictObject({ recordId: id, text: line(200) })
export const recordReceipt = z.strictObject({ recordId: z.string(), status: z.enum(RECORD_STATUS_CODES) })

export const listRecordsInput = z.strictObject({
  /** Without it, the caller's own. */
  volunteerId: z.optional(id),
})

const text = z.string()
const act = z.strictObject({ as: z.enum(RECORD_PARTIES), atMs: instantMs })
const reasoned = z.nullable(z.extend(act, { reason: z.nullable(text) }))

export const recordsOutput = z.strictObject({
  volunteer: z.strictObject({
    id: text,
    name: text,
    volunteerNo: text,
    stationId: text,
    teams: z.array(text),
    specialties: z.array(specialtyCode),
    sinceMs: instantMs,
  }),
  /** What the caller is to this volunteer. */
  party: z.enum(RECORD_PARTIES),
  /** All confirmed minutes; null for a leader. */
  lifetimeMinutes: z.nullable(z.int()),
  /** The latest first; what was refused or withdrawn stays in its place. */
  records: z.array(
    z.strictObject({
      id: text,
      stationId: text,
      content: z.discriminatedUnion('kind', [
        training,
        z.strictObject({ ...paper, numberMasked: text }),
        honour,
        evaluation,
        insurance,
      ]),
      status: z.enum(RECORD_STATUS_CODES),
      entered: act,
      checked: reasoned,
      withdrawn: reasoned,
      replacedBy: z.nullable(text),
      answer: z.nullable(z.strictObject({ text, atMs: instantMs })),
      /** What the caller may do with it now. */
      moves: z.array(z.enum(RECORD_MOVES)),
      /** The photograph of the paper. */
      picture: pictures.pictureView,
    }),
  ),
})

export const listVolunteersInput = z.strictObject({
  /** All volunteers of this station; without it, the members of the teams that the caller leads. */
  stationId: z.optional(id),
})

export const volunteersOutput = z.strictObject({
  volunteers: z.array(
    z.strictObject({
      id: text,
      name: text,
      volunteerNo: text,
      specialties: z.array(specialtyCode),
      /** What he handed in and nobody has looked at; 0 for a leader, who does not. */
      pending: count,
    }),
  ),
})

export const pendingRecordsOutput = z.strictObject({
  /** Each of the caller's stations, in the order of the town. */
  stations: z.array(z.strictObject({ stationId: text, pending: count })),
})
