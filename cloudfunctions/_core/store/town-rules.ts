import { newTownConfig, type TownConfig } from '../../../domain/town/town-config'
import { settingsOf, type TownSettings } from '../../../domain/town/town-settings'
import { townConfigs } from './collections'

/** How long an instance works by what it has read: a change holds everywhere after one minute at the latest. */
const FRESH_MS = 60_000

type Read = { readonly atMs: number; readonly config: TownConfig }

const lastRead = new Map<string, Read>()

const isFresh = ({ atMs }: Read, nowMs: number): boolean => nowMs >= atMs && nowMs < atMs + FRESH_MS

/** What the town has set itself, read at most once a minute. */
export async function townConfigOf(townId: string, nowMs: number): Promise<TownConfig> {
  const last = lastRead.get(townId)
  if (last && isFresh(last, nowMs)) return last.config
  const config = (await townConfigs.find(townId)) ?? newTownConfig(townId)
  lastRead.set(townId, { atMs: nowMs, config })
  return config
}

/** The settings that hold in a town. */
export const townSettingsOf = async (townId: string, nowMs: number): Promise<TownSettings> =>
  settingsOf((await townConfigOf(townId, nowMs)).values)
