import { isNumber, isRecord } from '../kernel/shape'
import { isPossibleWord } from './check-town-word'
import { SETTING_TABLE, type SettingName } from './setting-table'
import type { TownConfig } from './town-config'
import { isInRange } from './town-settings'
import type { TownWord } from './town-word'

/** What of a stored config can be read, and in words what cannot: there the defaults hold. */
export type ReadConfig = { readonly config: TownConfig; readonly unread: readonly string[] }

const isSettingName = (name: string): name is SettingName => Object.hasOwn(SETTING_TABLE, name)

function readValues(stored: unknown, unread: string[]): TownConfig['values'] {
  const values: { [K in SettingName]?: number } = {}
  if (stored === undefined) return values
  if (!isRecord(stored)) unread.push('全部数字')
  else
    for (const [name, value] of Object.entries(stored)) {
      if (isSettingName(name) && isNumber(value) && isInRange(name, value)) values[name] = value
      else unread.push(isSettingName(name) ? SETTING_TABLE[name].label : name)
    }
  return values
}

const isWord = (value: unknown): value is TownWord => isPossibleWord(value)

function readWords(stored: unknown, unread: string[]): readonly TownWord[] {
  if (stored === undefined || stored === null) return []
  if (!Array.isArray(stored)) {
    unread.push('教过的词')
    return []
  }
  const words: readonly unknown[] = stored
  return words.flatMap((word) => {
    if (isWord(word)) return [word]
    const said: unknown = isRecord(word) ? word.word : null
    unread.push(typeof said === 'string' ? `词“${said}”` : '一个教过的词')
    return []
  })
}

/** A config as it may stand in the database; null: the town has set nothing. Nobody's call fails by it. */
export function readTownConfig(townId: string, stored: unknown): ReadConfig {
  const { version, values, words }: Readonly<Record<string, unknown>> = isRecord(stored) ? stored : {}
  const unread: string[] = []
  const taught = readWords(words, unread)
  const config = {
    id: townId,
    version: isNumber(version) && Number.isInteger(version) && version >= 0 ? version : 0,
    values: readValues(values, unread),
    ...(taught.length > 0 && { words: taught }),
  }
  return { config, unread }
}
