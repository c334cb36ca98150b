import { EXCLUSION_CODES, type ExclusionCode, OUTSIDE_CODES } from '../order/exclusions'
import { holdsFor, type PersonalHindrance } from '../order/personal-hindrances'
import { blockInForce } from '../people/block'
import { isFreeIn } from '../people/free-times'
import { isSameHousehold } from '../people/household'
import { clashingTask } from '../people/open-tasks'
import { isFartherThanWilling } from '../people/willing-distance'
import { findStation } from '../town/stations'
import type { KindInput, OrderFacts, PersonInput } from './filter-input'
import type { Registered } from './roster'

type OfPerson = (input: PersonInput) => boolean
type OfKind = (input: KindInput) => boolean
type OfOrder = (facts: OrderFacts, registered: Registered) => boolean

const METERS_PER_KM = 1_000

/** 五必到 and urgent help come from however far. */
const isPressing = ({ order }: Pick<KindInput, 'order'>): boolean => order.urgent || order.fiveMust !== null

type OfTeams = (input: Pick<KindInput, 'stands'>) => boolean

/** A team that has stopped fits nothing. */
const noMatchingTeam: OfTeams = ({ stands }) => !stands.some((stand) => stand.fits)

const notShared: OfTeams = ({ stands }) => !stands.some((stand) => stand.fits && stand.shared)

const notBorrowed: OfTeams = ({ stands }) => !stands.some((stand) => stand.fits && stand.mayServe)

/** What can be told of somebody by his teams alone. */
const TEAM_FILTERS: Readonly<Partial<Record<ExclusionCode, OfTeams>>> = {
  no_matching_team: noMatchingTeam,
  not_shared: notShared,
  not_borrowed: notBorrowed,
}

/** The first of these reasons for which it was never his work; null where it could be. */
export function outsideReason(
  stands: KindInput['stands'],
  filters: readonly ExclusionCode[],
): ExclusionCode | null {
  const code = OUTSIDE_CODES.find((each) => TEAM_FILTERS[each]?.({ stands }) && filters.includes(each))
  return code ?? null
}

/** Whom the roster holds can be read; of the others `makeRoll` gives this reason. */
const recordIncomplete: OfKind = () => false

/** He sees no offer, so asking him would only use up a wave; a head rings him and answers for him. */
const withoutApp: OfPerson = ({ registered }) => !registered.person.usesApp

const credentialsFor = ({ order, registered }: KindInput) =>
  registered.volunteer.credentials.filter((held) => held.specialty === order.specialty)

const credentialMissing: OfKind = (input) => input.order.credential && credentialsFor(input).length === 0

const credentialExpired: OfKind = (input) =>
  input.order.credential && credentialsFor(input).every((held) => held.expiresAtMs <= input.rules.atMs)

const noVillage: OfKind = (input) =>
  !isPressing(input) && findStation(input.registered.person.contact.stationId) === null

const tooFar: OfKind = (input) =>
  !isPressing(input) && (input.meters ?? 0) > input.rules.settings.maxDistanceKm * METERS_PER_KM

const beyondWilling: OfKind = (input) =>
  !isPressing(input) && isFartherThanWilling(input.registered.volunteer.willing, input.meters ?? 0)
const blocked: OfPerson = ({ registered, rules }) => blockInForce(registered.person, rules.atMs) !== null

const paused: OfPerson = ({ registered }) => registered.volunteer.paused

/** The cap is against hoarding; 五必到 is a duty, and who has three haircuts next week can still come to a flood. */
const atCapacity: OfKind = ({ order, registered, rules }) =>
  order.fiveMust === null && registered.person.openTasks.length >= rules.settings.maxOpenTasksPerVolunteer

const isRequester: OfOrder = ({ order }, { person }) =>
  person.id === order.requesterId || person.id === order.beneficiary.personId

const sameHousehold: OfOrder = (facts, registered) => isSameHousehold(facts.household, registered.household)

/** Whose offer was only withdrawn because others were quicker has not said no, and may be asked again. */
const askedBefore: OfOrder = ({ asked }, { person }) => {
  const part = asked.get(person.id)
  return part !== undefined && !(part.status === 'recalled' && part.reason === null)
}

/** He has said when he has time: for what presses he is asked all the same. */
const notFree: OfOrder = ({ order, freeTimes }, { volunteer }) =>
  !isPressing({ order }) && !isFreeIn(volunteer.freeTimes, freeTimes)

const hinderedBy =
  (code: PersonalHindrance): OfOrder =>
  ({ demands }, { standing }) =>
    holdsFor(code, standing, demands)

const timeClash: OfOrder = ({ task }, { person }) => clashingTask(person.openTasks, task) !== null

type FilterRow = (
  | { readonly looksAt: 'person'; readonly applies: OfPerson }
  | { readonly looksAt: 'kind'; readonly applies: OfKind }
  | { readonly looksAt: 'order'; readonly applies: OfOrder }
) & {
  /** The order may wait for it to pass instead of going up to the town. */
  readonly passes: boolean
  /** A person who dispatches by hand may lend across villages and ask again, but not overrule these. */
  readonly bindsHand: boolean
}

const person = (applies: OfPerson, bindsHand = false) =>
  ({ looksAt: 'person', applies, passes: false, bindsHand }) as const
const kind = (applies: OfKind, bindsHand = false) =>
  ({ looksAt: 'kind', applies, passes: false, bindsHand }) as const
const order = (applies: OfOrder, bindsHand = false) =>
  ({ looksAt: 'order', applies, passes: false, bindsHand }) as const

/** Every reason not to ask somebody. */
export const HARD_FILTERS: Readonly<Record<ExclusionCode, FilterRow>> = {
  no_matching_team: kind(noMatchingTeam),
  not_shared: kind(notShared),
  not_borrowed: kind(notBorrowed),
  record_incomplete: kind(recordIncomplete, true),
  without_app: person(withoutApp),
  credential_missing: kind(credentialMissing, true),
  credential_expired: kind(credentialExpired, true),
  no_village: kind(noVillage),
  too_far: kind(tooFar),
  beyond_willing: kind(beyondWilling),
  blocked: person(blocked, true),
  is_requester: order(isRequester, true),
  same_household: order(sameHousehold, true),
  too_young: order(hinderedBy('too_young'), true),
  guardian_missing: order(hinderedBy('guardian_missing'), true),
  too_risky: order(hinderedBy('too_risky'), true),
  by_night: order(hinderedBy('by_night'), true),
  adult_needed: order(hinderedBy('adult_needed'), true),
  not_insured: order(hinderedBy('not_insured'), true),
  asked_before: order(askedBefore),
  not_free: order(notFree),
  paused: { ...person(paused, true), passes: true },
  at_capacity: { ...kind(atCapacity, true), passes: true },
  time_clash: { ...order(timeClash, true), passes: true },
}

/** What can be told of somebody before any order is known. */
export const PERSON_FILTERS: readonly { readonly code: ExclusionCode; readonly applies: OfPerson }[] =
  EXCLUSION_CODES.flatMap((code) => {
    const row = HARD_FILTERS[code]
    return row.looksAt === 'person' ? [{ code, applies: row.applies }] : []
  })

export const PASSING_EXCLUSIONS: readonly ExclusionCode[] = EXCLUSION_CODES.filter(
  (code) => HARD_FILTERS[code].passes,
)

export const HAND_FILTERS: readonly ExclusionCode[] = EXCLUSION_CODES.filter(
  (code) => HARD_FILTERS[code].bindsHand,
)
