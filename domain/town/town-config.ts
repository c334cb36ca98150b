import type { SettingName } from './setting-table'
import type { SettingValues } from './town-settings'
import type { TownWord } from './town-word'

/** What one town has set itself. Its id is the town's. */
export type TownConfig = {
  readonly id: string
  /** Number of changes so far. */
  readonly version: number
  readonly values: SettingValues
  /** Words that the town has taught the classifier; older documents have none. */
  readonly words?: readonly TownWord[]
}

export type SettingChange = { readonly name: SettingName; readonly from: number; readonly to: number }

export const newTownConfig = (townId: string): TownConfig => ({ id: townId, version: 0, values: {} })
