import { ageRuleFor } from '../../../../domain/people/age-rules'
import type { Person } from '../../../../domain/people/person'
import type { VolunteerApplication } from '../../../../domain/registry/volunteer-application'
import type { ActionOutput } from '../../../../types/actions'

type Row = ActionOutput<'volunteer.applications'>['items'][number]

/** One line of the list of those who wait. */
export const applicationRow = (
  { id, kind, stationId, atMs, wanted, statement }: VolunteerApplication,
  { contact }: Person,
  nowMs: number,
): Row => ({
  id,
  kind,
  name: contact.name,
  stationId,
  atMs,
  wanted,
  minor: ageRuleFor(statement, nowMs).guardian,
})
