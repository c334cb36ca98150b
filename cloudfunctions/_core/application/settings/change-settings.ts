import { ok } from '../../../../domain/kernel/result'
import { changeSettings as decide } from '../../../../domain/town/change-settings'
import { readTownConfig } from '../../../../domain/town/read-town-config'
import type { Command } from '../../runtime/context'
import { townConfigs } from '../../store/collections'

/** The receipt in the journal is the log of what was changed, by whom and when. */
export const changeSettings: Command<'settings.change'> = async ({ tx, townId }, { wanted, words }) => {
  const { config } = readTownConfig(townId, await townConfigs.findIn(tx, townId))
  const step = decide(config, wanted, words)
  if (!step.ok) return step
  const { config: townConfig, changed, words: taught } = step.value
  return ok({
    receipt: {
      version: townConfig.version,
      changed,
      words: { added: [...taught.added], removed: [...taught.removed] },
    },
    townConfig,
  })
}
