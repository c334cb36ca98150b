import { ok, type Result, refuse } from '../kernel/result'
import { beyondAgeRefusal } from '../people/age-limits'
import { ageRuleFor } from '../people/age-rules'
import { DECLARATION } from '../people/declaration'
import { type Guardian, isAnother } from '../people/guardian'
import { isActiveVolunteer } from '../people/is-active-volunteer'
import type { Person } from '../people/person'
import type { VolunteerStatement } from '../people/volunteer-statement'
import type { CredentialContent } from '../records/volunteer-record'
import type { SpecialtyCode } from '../service/specialties'
import { checkPapers } from './check-papers'
import type { VolunteerApplication } from './volunteer-application'

/** What he fills in; who decides and when follows from the step. */
export type ApplicationForm = Omit<VolunteerStatement, 'declaration' | 'guardian'> & {
  readonly wanted: readonly SpecialtyCode[]
  readonly papers: readonly CredentialContent[]
  readonly declarationVersion: number
  readonly guardian?: Pick<Guardian, 'name' | 'relation' | 'phone'>
}

export type Applied = { readonly application: VolunteerApplication; readonly person: Person }

type At = { readonly id: string; readonly atMs: number }

/** An application and its applicant, who has no other one while it waits. */
export const waitingFor = (person: Person, application: VolunteerApplication): Applied => ({
  application,
  person: { ...person, application: { id: application.id, waiting: true } },
})

/**
 * Somebody wants to be a volunteer, or to be one again; the station decides. Errors: VOLUNTEER.ALREADY_VOLUNTEER,
 * VOLUNTEER.APPLIED_ALREADY, VOLUNTEER.DECLARATION_CHANGED, VOLUNTEER.TOO_YOUNG, VOLUNTEER.GUARDIAN_NEEDED,
 * VOLUNTEER.GUARDIAN_IS_HIMSELF, VOLUNTEER.NOT_AT_HIS_AGE, those of papers.
 */
export function applyToVolunteer(person: Person, form: ApplicationForm, { id, atMs }: At): Result<Applied> {
  const { wanted, papers, declarationVersion, guardian, ...said } = form
  if (isActiveVolunteer(person)) return refuse('VOLUNTEER.ALREADY_VOLUNTEER')
  if (person.application?.waiting) return refuse('VOLUNTEER.APPLIED_ALREADY')
  if (declarationVersion !== DECLARATION.version) return refuse('VOLUNTEER.DECLARATION_CHANGED')
  const rule = ageRuleFor(said, atMs)
  if (!rule.mayServe) return refuse('VOLUNTEER.TOO_YOUNG')
  if (rule.guardian && !guardian) return refuse('VOLUNTEER.GUARDIAN_NEEDED')
  if (rule.guardian && guardian && !isAnother(guardian, person.contact))
    return refuse('VOLUNTEER.GUARDIAN_IS_HIMSELF')
  const beyond = beyondAgeRefusal({ ...said, specialties: wanted }, rule)
  if (beyond) return beyond
  const checked = checkPapers({ wanted, papers, held: person.volunteer?.credentials ?? [], atMs })
  if (!checked.ok) return checked
  const statement: VolunteerStatement = {
    ...said,
    // Nothing is kept of somebody who has no say in it.
    ...(rule.guardian && guardian && { guardian: { ...guardian, consentAtMs: atMs, confirmed: null } }),
    declaration: { version: declarationVersion, atMs },
  }
  return ok(
    waitingFor(person, {
      id,
      townId: person.townId,
      stationId: person.contact.stationId,
      personId: person.id,
      kind: 'join',
      status: 'waiting',
      atMs,
      wanted,
      papers,
      statement,
      decided: null,
    }),
  )
}
