import type { ActionInput, CommandName } from '../../../types/actions'
import type { REGISTRY_ACTIONS } from '../../../types/registry-actions'
import { CHANGFU, DOUSHAHE, GUILAN, HEAD, idOf, NEWCOMER } from './orders'
import { by, type Prepared } from './prepared'
import {
  approval,
  CHANGE,
  CONTACT,
  formWith,
  JIANJUN,
  JIANJUN_WANTS,
  newcomerApplies,
  REGISTRATION,
} from './registry'

type RegistryCommand = Extract<CommandName, keyof typeof REGISTRY_ACTIONS>

/** Every command of the registry, ready to be sent. */
export const REGISTRY_COMMANDS: { readonly [A in RegistryCommand]: Prepared<ActionInput<A>> } = {
  'person.register': by(NEWCOMER, async () => REGISTRATION),
  'person.update': by(GUILAN, async () => ({ ...CONTACT, stationId: DOUSHAHE })),
  'volunteer.apply': by(NEWCOMER, async () => formWith()),
  'volunteer.withdrawApplication': by(JIANJUN, async () => ({})),
  'volunteer.approve': by(HEAD, async (town) => approval(await newcomerApplies(town))),
  'volunteer.decline': by(HEAD, async () => ({
    applicationId: JIANJUN_WANTS,
    reason: { code: 'unreachable' },
  })),
  'volunteer.change': by(CHANGFU, async () => ({
    ...CHANGE,
    specialties: ['convenience', 'care'],
  })),
  'volunteer.correct': by(HEAD, async () => ({
    volunteerId: idOf(CHANGFU),
    wanted: { name: '李常福' },
    reason: { code: 'wrong_facts' },
  })),
  'volunteer.pause': by(CHANGFU, async () => ({})),
  'volunteer.resume': by(CHANGFU, async (town) => {
    await town.ok(CHANGFU, 'volunteer.pause', {})
    return {}
  }),
  'volunteer.leave': by(CHANGFU, async () => ({})),
}
