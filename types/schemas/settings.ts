import * as z from 'zod/mini'
import { SETTING_NAMES } from '../../domain/town/setting-table'
import { MOST_TOWN_WORDS, TOWN_WORD_KINDS } from '../../domain/town/town-word'
import { count, instantMs } from './primitives'

const settingName = z.enum(SETTING_NAMES)
const townWord = z.strictObject({
  kind: z.enum(TOWN_WORD_KINDS),
  word: z.string(),
  /** A specialty, the usual spelling, `fire`, `ambulance` or `police`, or a refused kind. */
  means: z.string(),
})
const townWords = z.array(townWord).check(z.maxLength(MOST_TOWN_WORDS))
const wordsChanged = z.strictObject({ added: z.array(townWord), removed: z.array(townWord) })

const change = z.strictObject({ name: settingName, from: count, to: count })

export const settingsOutput = z.strictObject({
  version: count,
  /** What holds now, of every setting; labels, units and ranges stand in the table that phone and functions share. */
  values: z.record(settingName, count),
  /** Words that the town has taught the classifier. */
  words: townWords,
  /** What of the stored settings cannot be read, in words; there the defaults hold. For the town's office. */
  unread: z.array(z.string()),
  /** The last changes, newest first. */
  history: z.array(
    z.strictObject({
      atMs: instantMs,
      by: z.string(),
      changed: z.array(change),
      words: z.optional(wordsChanged),
    }),
  ),
})

export const changeSettingsInput = z.strictObject({
  /** Null goes back to what the product came with. */
  wanted: z
    .array(z.strictObject({ name: settingName, value: z.nullable(z.int()) }))
    .check(z.maxLength(SETTING_NAMES.length)),
  words: z.optional(z.strictObject({ add: townWords, remove: townWords })),
})

export const settingsReceipt = z.strictObject({
  version: count,
  changed: z.array(change),
  words: z.optional(wordsChanged),
})
