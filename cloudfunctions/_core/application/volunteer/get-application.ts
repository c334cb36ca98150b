import { ok, refuse } from '../../../../domain/kernel/result'
import { ageRuleOf } from '../../../../domain/people/age-rules'
import { ageAt } from '../../../../domain/people/birth-month'
import type { Person } from '../../../../domain/people/person'
import type { Team } from '../../../../domain/people/team'
import { teamIdsOf } from '../../../../domain/people/team-ids-of'
import {
  type ApplicantContact,
  applicantContact,
  maskedApplicant,
} from '../../../../domain/privacy/applicant-contact'
import { joinableTeams } from '../../../../domain/registry/joinable-teams'
import { mayDecide, seesApplication } from '../../../../domain/registry/office-of'
import type { VolunteerApplication } from '../../../../domain/registry/volunteer-application'
import type { ActionOutput } from '../../../../types/actions'
import type { Query } from '../../runtime/context'
import { people, volunteerApplications } from '../../store/collections'
import { teamsOfTown } from '../dispatch/teams-of-town'
import { applicationRow } from './application-row'

type Output = ActionOutput<'volunteer.application'>

function statementView(
  { statement }: VolunteerApplication,
  { emergencyContact, guardian: reachedAt }: ApplicantContact,
  nowMs: number,
): Output['statement'] {
  if (!statement) return null
  const { birthMonth, guardian, declaration, ...said } = statement
  const age = ageAt(birthMonth, nowMs)
  return {
    age,
    ageLabel: ageRuleOf(age).label,
    sex: said.sex ?? null,
    identities: said.identities,
    freeTimes: said.freeTimes,
    willing: said.willing,
    emergencyContact,
    guardian:
      guardian && reachedAt
        ? { ...reachedAt, relation: guardian.relation, consentAtMs: guardian.consentAtMs }
        : null,
    declaredAtMs: declaration.atMs,
  }
}

const doesSome = ({ specialties }: Team, { wanted }: VolunteerApplication): boolean =>
  wanted.some((code) => specialties.includes(code))

/** The village's own before the town's, and of these the teams that do what he wants first. */
const teamRank = (team: Team, application: VolunteerApplication): number =>
  (doesSome(team, application) ? 0 : 2) + (team.stationId === null ? 1 : 0)

const teamsView = (
  application: VolunteerApplication,
  applicant: Person,
  teams: readonly Team[],
  nowMs: number,
) => {
  const memberOf = teamIdsOf(applicant)
  return [...joinableTeams(application, applicant, teams, nowMs)]
    .sort((a, b) => teamRank(a, application) - teamRank(b, application))
    .map((team) => ({
      id: team.id,
      name: team.name,
      fits: doesSome(team, application),
      member: memberOf.includes(team.id),
    }))
}

export const getApplication: Query<'volunteer.application'> = async ({ person, nowMs }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const application = await volunteerApplications.find(input.applicationId)
  if (!application || !seesApplication(application, person)) return refuse('VOLUNTEER.APPLICATION_NOT_FOUND')
  const [applicant, teams] = await Promise.all([
    people.find(application.personId),
    teamsOfTown(application.townId),
  ])
  if (!applicant) return refuse('VOLUNTEER.APPLICATION_NOT_FOUND')
  const contact = maskedApplicant(applicantContact(application, applicant))
  return ok({
    ...applicationRow(application, applicant, nowMs),
    status: application.status,
    open: application.status === 'waiting' && mayDecide(application, person),
    phone: contact.phone,
    specialties: applicant.volunteer?.specialties ?? [],
    papers: application.papers.map(({ kind: _kind, ...paper }) => paper),
    statement: statementView(application, contact, nowMs),
    teams: teamsView(application, applicant, teams, nowMs),
  })
}
