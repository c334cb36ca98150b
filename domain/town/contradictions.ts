import { SETTING_TABLE, type SettingName } from './setting-table'
import type { TownSettings } from './town-settings'

/** What may not take longer than something else: the first no longer than the second. */
export const NO_LONGER_THAN: readonly (readonly [SettingName, SettingName])[] = [
  ['reviewHoursUrgent', 'reviewHours'],
  ['dispatchHoursUrgent', 'dispatchHours'],
  ['acceptHoursUrgent', 'acceptHours'],
  // Who is asked has to answer before somebody must be there.
  ['acceptHoursUrgent', 'arriveHoursRedWhiteEvent'],
  ['acceptHoursUrgent', 'arriveHoursFamilyHardship'],
  ['acceptHoursUrgent', 'arriveHoursDispute'],
  ['acceptHoursUrgent', 'arriveHoursReasonableDemand'],
  ['acceptHoursUrgent', 'arriveHoursEmergency'],
]

export type Contradiction = { readonly label: string; readonly than: string }

/** The first contradiction that one of these settings has a part in; null where there is none. What was so before may be put right step by step. */
export function contradictionOf(
  settings: TownSettings,
  touched: readonly SettingName[],
): Contradiction | null {
  const wrong = NO_LONGER_THAN.find(
    (pair) => settings[pair[0]] > settings[pair[1]] && pair.some((name) => touched.includes(name)),
  )
  return wrong ? { label: SETTING_TABLE[wrong[0]].label, than: SETTING_TABLE[wrong[1]].label } : null
}
