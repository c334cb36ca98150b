import { mapRecord } from '../kernel/map-record'
import type { SettingRow } from './setting-row'
import { SETTING_TABLE, type SettingName } from './setting-table'

export type TownSettings = { readonly [K in SettingName]: number }

/** What the town has set itself; whatever is missing is as the table says. */
export type SettingValues = { readonly [K in SettingName]?: number }

const ROWS: Readonly<Record<SettingName, SettingRow>> = SETTING_TABLE

export const isInRange = (name: SettingName, value: number): boolean =>
  Number.isInteger(value) && value >= ROWS[name].min && value <= ROWS[name].max

/** The settings that hold. A value that the table does not allow, put there past the product, is as if it were not there. */
export const settingsOf = (values: SettingValues): TownSettings =>
  mapRecord(ROWS, (row, name) => {
    const value = values[name]
    return value !== undefined && isInRange(name, value) ? value : row.default
  })

/** As the table has them. */
export const TOWN_SETTINGS: TownSettings = settingsOf({})
