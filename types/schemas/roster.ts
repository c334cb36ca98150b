import * as z from 'zod/mini'
import { isPhoneNumber, plainPhoneNumber } from '../../domain/people/phone-number'
import { count, filledText, id, instantMs, personName, phoneCode, reason } from './primitives'

const text = z.string()

/** The telephone by which a member is found; never empty. */
const memberPhone = z.string().check(z.maxLength(20), z.overwrite(plainPhoneNumber), z.refine(isPhoneNumber))

const facts = {
  /** Null: of a unit of the town, which is then named. */
  stationId: z.nullable(id),
  unit: z.nullable(filledText(30)),
  name: personName,
  inPost: z.boolean(),
}

const belongsSomewhere = z.refine<{ readonly stationId: string | null; readonly unit: string | null }>(
  ({ stationId, unit }) => stationId !== null || unit !== null,
  { path: ['unit'] },
)

export const rosterInput = z.strictObject({
  /** Null: the whole town. */
  stationId: z.nullable(id),
})
export const addEntryInput = z.strictObject({ ...facts, phone: memberPhone }).check(belongsSomewhere)
export const changeEntryInput = z
  .strictObject({ entryId: id, ...facts, phone: z.optional(memberPhone) })
  .check(belongsSomewhere)
export const removeEntryInput = z.strictObject({ entryId: id, reason })
export const linkInput = z.strictObject({
  /** Of the words that were shown. */
  version: count,
  /** Where nobody has said yet that the telephone is his. */
  phoneCode: z.optional(phoneCode),
})

/** No name stands in the journal. */
export const entryReceipt = z.strictObject({ entryId: text })
export const linkReceipt = z.strictObject({ given: z.boolean() })

export const rosterOutput = z.strictObject({
  /** By name; those removed this year last. */
  entries: z.array(
    z.strictObject({
      id: text,
      stationId: z.nullable(text),
      unit: z.nullable(text),
      name: text,
      phoneMasked: text,
      inPost: z.boolean(),
      /** He has said himself that his hours count. */
      linked: z.boolean(),
      removed: z.nullable(z.strictObject({ atMs: instantMs, reason: text })),
    }),
  ),
})

export const partyRateOutput = z.strictObject({
  stationId: z.nullable(text),
  year: count,
  /** The roster of this instant, the hours of the whole year up to it. */
  atMs: instantMs,
  members: count,
  linked: count,
  takingPart: count,
  minutes: count,
  /** Null: 无数据. */
  rateReached: z.nullable(z.boolean()),
  averageReached: z.nullable(z.boolean()),
})
