import type { SettingGroup, SettingRow } from '../../../domain/town/setting-row'
import { SETTING_NAMES, SETTING_TABLE, type SettingName } from '../../../domain/town/setting-table'

export const settingRow = (name: SettingName): SettingRow => SETTING_TABLE[name]

export const settingsIn = (group: SettingGroup): readonly SettingName[] =>
  SETTING_NAMES.filter((name) => settingRow(name).group === group)

/** Yes or no: it is tapped over, not counted. */
export const isSwitch = (name: SettingName): boolean => settingRow(name).unit === '开关'

/** 24 小时 · 开 */
export function sayValue(name: SettingName, value: number): string {
  if (isSwitch(name)) return value === 1 ? '开' : '关'
  return `${value} ${settingRow(name).unit}`
}

/** 1 到 168 小时 */
export const sayRange = (name: SettingName): string => {
  const { min, max, unit } = settingRow(name)
  return `${min} 到 ${max} ${unit}`
}
