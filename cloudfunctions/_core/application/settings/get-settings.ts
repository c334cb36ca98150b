import * as z from 'zod/mini'
import { ok } from '../../../../domain/kernel/result'
import type { Role } from '../../../../domain/people/roles'
import { rolesOf } from '../../../../domain/people/roles-of'
import { readTownConfig } from '../../../../domain/town/read-town-config'
import { settingsOf } from '../../../../domain/town/town-settings'
import { settingsReceipt } from '../../../../types/schemas/settings'
import type { Query } from '../../runtime/context'
import { townConfigs } from '../../store/collections'
import { commandsOf } from '../../store/journal-queries'
import { peopleByIds } from '../../store/people-queries'

const CHANGES_SHOWN = 20

/** Who can put it right. */
const OFFICE: readonly Role[] = ['town_coordinator', 'admin']

/** Read from the store itself, not from what the instance remembers: who has changed something sees it at once. */
export const getSettings: Query<'settings.get'> = async ({ townId, person }) => {
  const { config, unread } = readTownConfig(townId, await townConfigs.find(townId))
  const { version, values, words = [] } = config
  const rows = version === 0 ? [] : await commandsOf(townId, 'settings.change', CHANGES_SHOWN)
  const authors = rows.length === 0 ? [] : await peopleByIds([...new Set(rows.map(({ actorId }) => actorId))])
  const nameOf = new Map(authors.map(({ id, contact }) => [id, contact.name]))
  const history = rows.flatMap(({ atMs, actorId, command }) => {
    const receipt = z.safeParse(settingsReceipt, command?.receipt)
    return receipt.success
      ? [{ atMs, by: nameOf.get(actorId) ?? '', changed: receipt.data.changed, words: receipt.data.words }]
      : []
  })
  const office = person !== null && rolesOf(person).some((role) => OFFICE.includes(role))
  return ok({
    version,
    values: settingsOf(values),
    words: [...words],
    history,
    unread: office ? [...unread] : [],
  })
}
