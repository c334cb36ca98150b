import { _, database } from '../../../cloudfunctions/_core/store/database'
import type { RefusalCode } from '../../../domain/kernel/refusals'
import type { ActionInput } from '../../../types/actions'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  GUILAN,
  HEAD,
  idOf,
  NEWCOMER,
  offerTo,
  orderHaircut,
  wantedIn,
} from './orders'
import {
  approval,
  CHANGE,
  CONTACT,
  formWith,
  GUARDIAN,
  JIANJUN,
  JIANJUN_WANTS,
  newBarber,
  newcomerApplies,
  QINGQING_WANTS,
  REGISTRATION,
} from './registry'
import { person, type Town } from './town'

type Answer = { readonly ok: boolean; readonly error?: { readonly code: string; readonly message: string } }
type RegistryCode =
  | Extract<RefusalCode, `PERSON.${string}` | `VOLUNTEER.${string}`>
  | 'ASSIGNMENT.TOO_YOUNG'
  | 'ASSIGNMENT.GUARDIAN_NEEDED'
  | 'ASSIGNMENT.TOO_RISKY_FOR_AGE'
  | 'ASSIGNMENT.NIGHT_NOT_FOR_AGE'
  | 'ASSIGNMENT.ADULT_NEEDED'
  | 'ASSIGNMENT.NOT_INSURED'

const CONFIRMED = {
  name: '李父',
  relation: 'father',
  phone: '13800009002',
  consentAtMs: 1,
  confirmed: { by: 'h', atMs: 1 },
}
const FIFTEEN_YEARS_MS = 15.5 * 365.25 * 86_400_000

/** The month in which somebody was born who is so old at the town's clock. */
async function bornAgo(town: Town, ageMs: number): Promise<string> {
  const { nowMs } = await town.ok(GUILAN, 'session.get', {})
  return new Date(nowMs - ageMs).toISOString().slice(0, 7)
}

/** An order that 李长福 was asked for, and accepts after something about him or it has changed. */
async function changedBefore(town: Town, profile: object, order: object | null = null): Promise<Answer> {
  const orderId = await orderHaircut(town)
  const offer = await offerTo(town, CHANGFU, orderId)
  await database.collection('people').doc(idOf(CHANGFU)).update({ volunteer: profile })
  if (order) await database.collection('orders').doc(orderId).update(order)
  return town.call(CHANGFU, 'assignment.accept', { assignmentId: offer?.assignmentId ?? '' })
}

const fifteen = async (town: Town) => ({
  birthMonth: await bornAgo(town, FIFTEEN_YEARS_MS),
  guardian: _.set(CONFIRMED),
})

const PROFILE = {
  volunteerNo: 'STS-201-2020-00099',
  paused: false,
  specialties: ['neighbor'],
  credentials: [],
  teamIds: [],
  leaderOf: [],
  lastServedAtMs: null,
}

type Someone = { readonly openid: string }

const correct = (town: Town, as: Someone, of: Someone, wanted: ActionInput<'volunteer.correct'>['wanted']) =>
  town.call(as, 'volunteer.correct', { volunteerId: idOf(of), wanted, reason: { code: 'asked' } })

/** One way to every refusal of the registry, and to those that follow from it when somebody accepts. */
export const REGISTRY_REFUSALS: Readonly<Record<RegistryCode, (town: Town) => Promise<Answer>>> = {
  'PERSON.REGISTERED_ALREADY': (town) => town.call(GUILAN, 'person.register', REGISTRATION),
  'PERSON.NOT_FOUND': (town) => town.call(HEAD, 'person.data', { personId: 'pnobody' }),
  'PERSON.USES_APP': (town) => town.call(HEAD, 'person.data', { personId: idOf(GUILAN) }),
  'PERSON.VILLAGE_BOUND': (town) =>
    town.call(CHANGFU, 'person.update', { ...CONTACT, stationId: '341525111200' }),
  'VOLUNTEER.TOO_YOUNG': async (town) =>
    town.call(
      NEWCOMER,
      'volunteer.apply',
      formWith({ birthMonth: await bornAgo(town, FIFTEEN_YEARS_MS / 3) }),
    ),
  'VOLUNTEER.GUARDIAN_NEEDED': async (town) =>
    town.call(NEWCOMER, 'volunteer.apply', formWith({ birthMonth: await bornAgo(town, FIFTEEN_YEARS_MS) })),
  'VOLUNTEER.GUARDIAN_IS_HIMSELF': async (town) =>
    town.call(
      NEWCOMER,
      'volunteer.apply',
      formWith({
        birthMonth: await bornAgo(town, FIFTEEN_YEARS_MS),
        guardian: { name: '小强', relation: 'father', phone: '138 0000 9001' },
      }),
    ),
  'VOLUNTEER.NOT_AT_HIS_AGE': async (town) =>
    town.call(
      NEWCOMER,
      'volunteer.apply',
      formWith({ birthMonth: await bornAgo(town, FIFTEEN_YEARS_MS), guardian: GUARDIAN }),
    ),
  'VOLUNTEER.DECLARATION_CHANGED': (town) =>
    town.call(NEWCOMER, 'volunteer.apply', formWith({ declarationVersion: 0 })),
  'VOLUNTEER.PAPER_NEEDED': (town) =>
    town.call(NEWCOMER, 'volunteer.apply', formWith({ specialties: ['health'] })),
  'VOLUNTEER.ALREADY_VOLUNTEER': (town) => town.call(CHANGFU, 'volunteer.apply', formWith()),
  'VOLUNTEER.APPLIED_ALREADY': (town) => town.call(JIANJUN, 'volunteer.apply', formWith()),
  'VOLUNTEER.APPLICATION_NOT_FOUND': (town) =>
    town.call(person('head-longjin'), 'volunteer.approve', approval(JIANJUN_WANTS)),
  'VOLUNTEER.APPLICATION_DECIDED': async (town) => {
    const reason = { code: 'unreachable' }
    await town.ok(HEAD, 'volunteer.decline', { applicationId: JIANJUN_WANTS, reason })
    return town.call(HEAD, 'volunteer.decline', { applicationId: JIANJUN_WANTS, reason })
  },
  'VOLUNTEER.OWN_APPLICATION': async (town) => {
    const { applicationId } = await town.ok(HEAD, 'volunteer.apply', formWith())
    return town.call(HEAD, 'volunteer.approve', approval(applicationId))
  },
  'VOLUNTEER.NOT_ASKED_FOR': (town) =>
    town.call(HEAD, 'volunteer.approve', approval(JIANJUN_WANTS, { specialties: ['culture'] })),
  'VOLUNTEER.TEAM_NEEDED': async (town) =>
    town.call(
      HEAD,
      'volunteer.approve',
      approval(await newcomerApplies(town), { teamIds: ['team-200-neighbor'] }),
    ),
  'VOLUNTEER.GUARDIAN_UNCONFIRMED': (town) =>
    town.call(HEAD, 'volunteer.approve', approval(QINGQING_WANTS, { specialties: ['care'] })),
  'VOLUNTEER.CORRECTS_HIMSELF': async (town) => {
    await database
      .collection('people')
      .doc(idOf(HEAD))
      .update({ volunteer: _.set(PROFILE) })
    return correct(town, HEAD, HEAD, { name: '周海' })
  },
  'VOLUNTEER.NOT_ONE': async (town) => {
    await town.ok(CHANGFU, 'volunteer.leave', {})
    return correct(town, HEAD, CHANGFU, { name: '李常福' })
  },
  'VOLUNTEER.MOVED_BY_TOWN': (town) => correct(town, HEAD, CHANGFU, { stationId: '341525111200' }),
  'VOLUNTEER.CANNOT_MOVE': async (town) => {
    await accept(town, CHANGFU, await orderHaircut(town))
    return correct(town, COORDINATOR, CHANGFU, { stationId: '341525111200' })
  },
  'VOLUNTEER.NOTHING_TO_CORRECT': (town) => correct(town, HEAD, CHANGFU, {}),
  'VOLUNTEER.LEFT': async (town) => {
    await newBarber(town)
    await town.ok(NEWCOMER, 'volunteer.leave', {})
    return town.call(NEWCOMER, 'volunteer.change', CHANGE)
  },
  'VOLUNTEER.TASKS_OPEN': async (town) => {
    await accept(town, CHANGFU, await orderHaircut(town))
    return town.call(CHANGFU, 'volunteer.leave', {})
  },
  'ASSIGNMENT.TOO_YOUNG': async (town) =>
    changedBefore(town, { birthMonth: await bornAgo(town, FIFTEEN_YEARS_MS / 3) }),
  'ASSIGNMENT.GUARDIAN_NEEDED': async (town) =>
    changedBefore(town, { birthMonth: await bornAgo(town, FIFTEEN_YEARS_MS) }),
  'ASSIGNMENT.TOO_RISKY_FOR_AGE': async (town) =>
    changedBefore(town, await fifteen(town), { risks: ['heights'] }),
  'ASSIGNMENT.NIGHT_NOT_FOR_AGE': async (town) =>
    changedBefore(town, await fifteen(town), { wanted: await wantedIn(town, 10) }),
  'ASSIGNMENT.ADULT_NEEDED': async (town) => changedBefore(town, await fifteen(town)),
  'ASSIGNMENT.NOT_INSURED': (town) => changedBefore(town, { insurances: _.set([]) }, { risks: ['heights'] }),
}
