import { findAssignment } from '../order/change-assignment'
import type { ExclusionCode } from '../order/exclusions'
import { openTaskOf } from '../order/open-task-of'
import type { Order } from '../order/order'
import { clashingTask } from '../people/open-tasks'
import type { Person, VolunteerProfile } from '../people/person'
import type { Team } from '../people/team'
import type { TownSettings } from '../town/town-settings'
import { matchingTeams, mayServe } from './matching-teams'

export type FilterInput = {
  readonly order: Order
  readonly person: Person
  readonly volunteer: VolunteerProfile
  /** The teams this volunteer belongs to. */
  readonly teams: readonly Team[]
  readonly atMs: number
  readonly settings: TownSettings
}

type Filter = (input: FilterInput) => boolean

const noMatchingTeam: Filter = ({ order, teams }) => matchingTeams(order, teams).length === 0

const notShared: Filter = ({ order, teams }) =>
  !matchingTeams(order, teams).some((team) => mayServe(team, order.stationId))

const isRequester: Filter = ({ order, person }) =>
  person.id === order.requesterId || person.id === order.beneficiary.personId

const credentialMissing: Filter = ({ order, volunteer, atMs }) =>
  order.credential &&
  !volunteer.credentials.some((held) => held.specialty === order.specialty && held.expiresAtMs > atMs)

/** Whose offer was only withdrawn because others were quicker has not said no, and may be asked again. */
function askedBefore({ order, person }: FilterInput): boolean {
  const part = findAssignment(order, person.id)
  return part !== null && !(part.status === 'recalled' && part.reason === null)
}

const atCapacity: Filter = ({ person, settings }) =>
  person.openTasks.length >= settings.maxOpenTasksPerVolunteer

const timeClash: Filter = ({ order, person }) => clashingTask(person.openTasks, openTaskOf(order)) !== null

const paused: Filter = ({ volunteer }) => volunteer.paused

/** Nobody can answer an offer for him, so it would only use up a wave. */
const withoutApp: Filter = ({ person }) => !person.usesApp

/** Every reason not to ask somebody, in the order in which it is given. */
export const HARD_FILTERS: Readonly<Record<ExclusionCode, Filter>> = {
  no_matching_team: noMatchingTeam,
  not_shared: notShared,
  paused,
  without_app: withoutApp,
  is_requester: isRequester,
  credential_missing: credentialMissing,
  asked_before: askedBefore,
  at_capacity: atCapacity,
  time_clash: timeClash,
}

/** Reasons that pass with time: the order may wait for them instead of going up to the town. */
export const PASSING_EXCLUSIONS: readonly ExclusionCode[] = ['paused', 'at_capacity', 'time_clash']

/** A person who dispatches by hand may lend across villages and ask again, but not overrule these. */
export const HAND_FILTERS: readonly ExclusionCode[] = [
  'paused',
  'without_app',
  'is_requester',
  'credential_missing',
  'at_capacity',
  'time_clash',
]
