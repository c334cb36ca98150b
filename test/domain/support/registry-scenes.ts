import { DAY_MS, HOUR_MS } from '../../../domain/kernel/shanghai-time'
import { DECLARATION } from '../../../domain/people/declaration'
import type { Person } from '../../../domain/people/person'
import type { CredentialContent } from '../../../domain/records/volunteer-record'
import { type ApplicationForm, applyToVolunteer } from '../../../domain/registry/apply'
import { type Approving, approveApplication } from '../../../domain/registry/approve'
import { aPerson, NOW } from '../../fixtures/builders'
import { taken } from './taken'

export const AT = { id: 'a1', atMs: NOW }
export const HEAD = { by: 'head', as: 'station', atMs: NOW + HOUR_MS } as const

export const nursePaper: CredentialContent = {
  kind: 'credential',
  specialty: 'health',
  name: '护士执业证',
  numberMasked: '****1234',
  issuedBy: '县卫健委',
  validUntilMs: NOW + 100 * DAY_MS,
}

export const form = (with_: Partial<ApplicationForm> = {}): ApplicationForm => ({
  wanted: ['neighbor', 'care'],
  papers: [],
  birthMonth: '1986-08',
  identities: ['veteran'],
  freeTimes: ['sat_morning'],
  willing: 'neighbouring',
  declarationVersion: DECLARATION.version,
  ...with_,
})

export const guardian = { name: '柳长根', relation: 'father', phone: '13800008001' } as const
export const childForm = (with_: Partial<ApplicationForm> = {}) =>
  form({ birthMonth: '2012-03', guardian, identities: ['student'], willing: 'own_village', ...with_ })

export const given = {
  volunteerNo: 'STS-201-2026-00043',
  joinable: ['team-201-neighbor', 'team-town-health'],
  recordId: (nth: number) => `r${nth}`,
}
export const approving = (with_: Partial<Approving> = {}): Approving => ({
  specialties: ['neighbor'],
  teamIds: ['team-201-neighbor'],
  guardianAsked: false,
  ...with_,
})

export const applied = (from: Person = aPerson('p1'), said = form()) =>
  taken(applyToVolunteer(from, said, AT))
export const approved = (from: Person = aPerson('p1'), said = form(), by = approving()) => {
  const { application, person } = applied(from, said)
  return taken(approveApplication(application, person, by, given, HEAD))
}
