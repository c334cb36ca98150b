import * as z from 'zod/mini'
import { SETTING_NAMES } from '../../domain/town/setting-table'
import { count, instantMs } from './primitives'

const settingName = z.enum(SETTING_NAMES)
const change = z.strictObject({ name: settingName, from: count, to: count })

export const settingsOutput = z.strictObject({
  version: count,
  /** What holds now, of every setting; labels, units and ranges stand in the table that phone and functions share. */
  values: z.record(settingName, count),
  /** The last changes, newest first. */
  history: z.array(z.strictObject({ atMs: instantMs, by: z.string(), changed: z.array(change) })),
})

export const changeSettingsInput = z.strictObject({
  /** Null goes back to what the product came with. */
  wanted: z
    .array(z.strictObject({ name: settingName, value: z.nullable(z.int()) }))
    .check(z.minLength(1), z.maxLength(SETTING_NAMES.length)),
})

export const settingsReceipt = z.strictObject({ version: count, changed: z.array(change) })
