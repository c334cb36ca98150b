import type { CommandName } from '../../../types/actions'
import { CHANGFU, DOUSHAHE, GUILAN, HEAD, NEWCOMER } from './orders'
import { type Ready, send } from './ready'
import { approval, CHANGE, CONTACT, formWith, JIANJUN_WANTS, newcomerApplies } from './registry'

type RegistryCommand = Extract<CommandName, `person.${string}` | `volunteer.${string}`>

/** Every command of the registry, ready to be sent. */
export const REGISTRY_COMMANDS: Readonly<Record<RegistryCommand, Ready>> = {
  'person.register': send(NEWCOMER, 'person.register', async () => CONTACT),
  'person.update': send(GUILAN, 'person.update', async () => ({ ...CONTACT, stationId: DOUSHAHE })),
  'volunteer.apply': send(NEWCOMER, 'volunteer.apply', async () => formWith()),
  'volunteer.approve': send(HEAD, 'volunteer.approve', async (town) => approval(await newcomerApplies(town))),
  'volunteer.decline': send(HEAD, 'volunteer.decline', async () => ({
    applicationId: JIANJUN_WANTS,
    reason: { code: 'unreachable' },
  })),
  'volunteer.change': send(CHANGFU, 'volunteer.change', async () => ({
    ...CHANGE,
    specialties: ['convenience', 'care'],
  })),
  'volunteer.pause': send(CHANGFU, 'volunteer.pause', async () => ({})),
  'volunteer.resume': send(CHANGFU, 'volunteer.resume', async (town) => {
    await town.ok(CHANGFU, 'volunteer.pause', {})
    return {}
  }),
  'volunteer.leave': send(CHANGFU, 'volunteer.leave', async () => ({})),
}
