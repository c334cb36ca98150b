import { demoApplicationId } from '../../../config/demo-town/demo-applicants'
import { DAY_MS } from '../../../domain/kernel/shanghai-time'
import { DECLARATION } from '../../../domain/people/declaration'
import { CONSENTS } from '../../../domain/privacy/consents'
import type { ActionInput } from '../../../types/actions'
import { DOUSHAHE, HEAD, NEWCOMER } from './orders'
import { person, type Town } from './town'

/** Two who wait for the head of 陡沙河村: a grown man, and a girl of fourteen. */
export const JIANJUN = person('wang-jianjun')
export const QINGQING = person('liu-qingqing')
export const JIANJUN_WANTS = demoApplicationId('wang-jianjun')
export const QINGQING_WANTS = demoApplicationId('liu-qingqing')

export const NEIGHBORS = 'team-201-neighbor'
export const BARBERS = 'team-town-convenience'

export const CONTACT = { name: '方小勇', phone: '13800009001', stationId: DOUSHAHE, addressText: '河东组' }

/** Who registers agrees to the privacy notice with it. */
export const AGREED: ActionInput<'consent.give'>[] = [
  { purpose: 'privacy_notice', version: CONSENTS.privacy_notice.version },
]
export const REGISTRATION = { ...CONTACT, agreed: AGREED }

export const GUARDIAN = { name: '方大勇', relation: 'father', phone: '13800009002' } as const

/** What a child of fourteen says of himself beside his name, and nothing that his age forbids. */
export const CHILD = {
  birthMonth: '2012-01',
  guardian: GUARDIAN,
  identities: ['student' as const],
  willing: 'own_village' as const,
} satisfies Partial<ActionInput<'volunteer.apply'>>

/** Somebody who cuts hair and has time on every day. */
export const FORM = {
  name: '方小勇',
  phone: '13800009001',
  stationId: DOUSHAHE,
  birthMonth: '1990-05',
  specialties: ['convenience', 'neighbor'],
  identities: ['veteran'],
  freeTimes: [],
  willing: 'whole_town',
  declarationVersion: DECLARATION.version,
} as const satisfies Readonly<Record<string, unknown>>

export const formWith = (
  with_: Partial<ActionInput<'volunteer.apply'>> = {},
): ActionInput<'volunteer.apply'> => ({
  ...FORM,
  specialties: [...FORM.specialties],
  identities: [...FORM.identities],
  freeTimes: [],
  agreed: AGREED,
  ...with_,
})

/** What a newcomer has sent to the station of 陡沙河村. */
export async function newcomerApplies(
  town: Town,
  with_: Partial<ActionInput<'volunteer.apply'>> = {},
): Promise<string> {
  const { applicationId } = await town.ok(NEWCOMER, 'volunteer.apply', formWith(with_))
  return applicationId
}

export const approval = (applicationId: string, with_: Partial<ActionInput<'volunteer.approve'>> = {}) => ({
  applicationId,
  specialties: ['convenience' as const, 'neighbor' as const],
  teamIds: [BARBERS],
  ...with_,
})

/** The newcomer, now a volunteer who cuts hair. */
export async function newBarber(town: Town): Promise<void> {
  await town.ok(HEAD, 'volunteer.approve', approval(await newcomerApplies(town)))
}

/** A nurse's paper for another year. */
export async function nursesPaperFor(town: Town) {
  const { nowMs } = await town.ok(HEAD, 'session.get', {})
  return {
    kind: 'credential' as const,
    specialty: 'health' as const,
    name: '护士执业证',
    issuedBy: '县卫健委',
    number: '2021-3415-0000-8765',
    validUntilMs: nowMs + 365 * DAY_MS,
  }
}

export const CHANGE = {
  specialties: ['convenience'],
  identities: [],
  freeTimes: ['sat_morning'],
  willing: 'own_village',
} satisfies ActionInput<'volunteer.change'>
