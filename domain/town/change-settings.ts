import { ok, type Result, refuse } from '../kernel/result'
import { changeTownWords, type WordsStep, type WordsWanted } from './change-town-words'
import { contradictionOf } from './contradictions'
import type { SettingRow } from './setting-row'
import { SETTING_TABLE, type SettingName } from './setting-table'
import type { SettingChange, TownConfig } from './town-config'
import { isInRange, settingsOf } from './town-settings'

const ROWS: Readonly<Record<SettingName, SettingRow>> = SETTING_TABLE

/** One wish of the town; null goes back to what the product came with. */
export type WantedSetting = { readonly name: SettingName; readonly value: number | null }

export type SettingsStep = {
  readonly config: TownConfig
  readonly changed: readonly SettingChange[]
  readonly words: Pick<WordsStep, 'added' | 'removed'>
}

const NO_WORDS: WordsWanted = { add: [], remove: [] }

/** All wishes or none. Errors: SETTINGS.OUT_OF_RANGE, SETTINGS.CONTRADICT, SETTINGS.NOTHING_CHANGED and those of a word. */
export function changeSettings(
  config: TownConfig,
  wanted: readonly WantedSetting[],
  wordsWanted: WordsWanted = NO_WORDS,
): Result<SettingsStep> {
  const wrong = wanted.find(({ name, value }) => value !== null && !isInRange(name, value))
  if (wrong) {
    const { label, min, max, unit } = ROWS[wrong.name]
    return refuse('SETTINGS.OUT_OF_RANGE', { label, min, max, unit })
  }
  const values: { [K in SettingName]?: number } = { ...config.values }
  for (const { name, value } of wanted) {
    if (value === null) delete values[name]
    else values[name] = value
  }
  const before = settingsOf(config.values)
  const after = settingsOf(values)
  const contradiction = contradictionOf(
    after,
    wanted.map(({ name }) => name),
  )
  if (contradiction) return refuse('SETTINGS.CONTRADICT', contradiction)
  const changed = [...new Set(wanted.map(({ name }) => name))]
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ name, from: before[name], to: after[name] }))
  const { words: known = [], ...rest } = config
  const taught = changeTownWords(known, wordsWanted)
  if (!taught.ok) return taught
  const { words, added, removed } = taught.value
  if (changed.length + added.length + removed.length === 0) return refuse('SETTINGS.NOTHING_CHANGED')
  return ok({
    config: { ...rest, version: config.version + 1, values, ...(words.length > 0 ? { words } : {}) },
    changed,
    words: { added, removed },
  })
}
