import {
  lexiconOfTown,
  NO_TOWN_WORDS,
  type TownLexicon,
} from '../../../domain/dispatch/classify/town-lexicon'
import { readTownConfig } from '../../../domain/town/read-town-config'
import type { TownConfig } from '../../../domain/town/town-config'
import { settingsOf, type TownSettings } from '../../../domain/town/town-settings'
import { logFailure } from '../runtime/log-failure'
import { townConfigs } from './collections'
import { stationContacts } from './people-queries'
import { readSometimes } from './read-sometimes'

/** What the town has set itself, as far as it can be read. */
export const townConfigOf: (townId: string, nowMs: number) => Promise<TownConfig> = readSometimes(
  async (townId) => {
    const { config, unread } = readTownConfig(townId, await townConfigs.find(townId))
    if (unread.length > 0)
      logFailure(townId, 'town.config', new Error(`${unread.length} settings cannot be read`))
    return config
  },
)

/** Villages that keep to their own teams and those of the town. */
export const villagesNotBorrowing: (townId: string, nowMs: number) => Promise<ReadonlySet<string>> =
  readSometimes(async (townId) => {
    const stations = await stationContacts(townId)
    return new Set(stations.filter(({ borrows }) => borrows === false).map(({ id }) => id))
  })

const lexicons = new WeakMap<TownConfig, TownLexicon>()

/** The built-in lexicon with the town's own words, made once per reading. */
export async function townLexiconOf(townId: string, nowMs: number): Promise<TownLexicon> {
  const config = await townConfigOf(townId, nowMs)
  if (!config.words?.length) return NO_TOWN_WORDS
  const lexicon = lexicons.get(config) ?? lexiconOfTown(config.words)
  lexicons.set(config, lexicon)
  return lexicon
}

/** The settings that hold in a town. */
export const townSettingsOf = async (townId: string, nowMs: number): Promise<TownSettings> =>
  settingsOf((await townConfigOf(townId, nowMs)).values)
