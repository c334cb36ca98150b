import * as z from 'zod/mini'
import { ok } from '../../../../domain/kernel/result'
import { newTownConfig } from '../../../../domain/town/town-config'
import { settingsOf } from '../../../../domain/town/town-settings'
import { settingsReceipt } from '../../../../types/schemas/settings'
import type { Query } from '../../runtime/context'
import { townConfigs } from '../../store/collections'
import { commandsOf } from '../../store/journal-queries'
import { peopleByIds } from '../../store/people-queries'

const CHANGES_SHOWN = 20

/** Read from the store itself, not from what the instance remembers: who has changed something sees it at once. */
export const getSettings: Query<'settings.get'> = async ({ townId }) => {
  const { version, values, words = [] } = (await townConfigs.find(townId)) ?? newTownConfig(townId)
  const rows = version === 0 ? [] : await commandsOf(townId, 'settings.change', CHANGES_SHOWN)
  const authors = rows.length === 0 ? [] : await peopleByIds([...new Set(rows.map(({ actorId }) => actorId))])
  const nameOf = new Map(authors.map(({ id, contact }) => [id, contact.name]))
  const history = rows.flatMap(({ atMs, actorId, command }) => {
    const receipt = z.safeParse(settingsReceipt, command?.receipt)
    return receipt.success
      ? [{ atMs, by: nameOf.get(actorId) ?? '', changed: receipt.data.changed, words: receipt.data.words }]
      : []
  })
  return ok({ version, values: settingsOf(values), words: [...words], history })
}
