import { SETTING_TABLE, type SettingName } from './setting-table'
import type { TownSettings } from './town-settings'

/** What may not be more than something else: the first no more than the second, in the same unit. */
const NO_MORE_THAN: readonly (readonly [SettingName, SettingName])[] = [
  ['reviewHoursUrgent', 'reviewHours'],
  ['dispatchHoursUrgent', 'dispatchHours'],
  ['acceptHoursUrgent', 'acceptHours'],
  // Who is asked has to answer before somebody must be there.
  ['acceptHoursUrgent', 'arriveHoursRedWhiteEvent'],
  ['acceptHoursUrgent', 'arriveHoursFamilyHardship'],
  ['acceptHoursUrgent', 'arriveHoursDispute'],
  ['acceptHoursUrgent', 'arriveHoursReasonableDemand'],
  ['acceptHoursUrgent', 'arriveHoursEmergency'],
  // What is only said counts for no more than what was measured, and that for no more than its day.
  ['maxDeclaredMinutesPerRecord', 'maxMinutesPerRecord'],
  ['maxMinutesPerRecord', 'maxMinutesPerDay'],
  ['minOffersPerWave', 'maxOffersPerOrder'],
  // Whoever may look no more is never told of.
  ['revealAlertPerDay', 'revealLimitPerDay'],
]

export type Contradiction = {
  readonly label: string
  readonly than: string
  /** What they would be, with their unit. */
  readonly is: string
  readonly limit: string
}

/** The first contradiction that one of these settings has a part in; null where there is none. What was so before may be put right step by step. */
export function contradictionOf(
  settings: TownSettings,
  touched: readonly SettingName[],
): Contradiction | null {
  const wrong = NO_MORE_THAN.find(
    (pair) => settings[pair[0]] > settings[pair[1]] && pair.some((name) => touched.includes(name)),
  )
  if (!wrong) return null
  const [more, most] = wrong
  const { label, unit } = SETTING_TABLE[more]
  const say = (name: SettingName) => `${settings[name]} ${unit}`
  return { label, than: SETTING_TABLE[most].label, is: say(more), limit: say(most) }
}
