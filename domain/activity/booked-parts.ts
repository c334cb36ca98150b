import type { AssignmentStatus } from '../order/assignment-statuses'
import type { Activity } from './activity'

type BookedPart = {
  readonly volunteerId: string
  readonly status: Extract<AssignmentStatus, 'confirmed' | 'voided'>
  readonly confirmedMinutes: number | null
}

/** What an activity says was confirmed, as an order says it of its parts. */
export const bookedParts = ({
  id,
  enrolments,
}: Activity): { readonly id: string; readonly assignments: readonly BookedPart[] } => ({
  id,
  assignments: enrolments.map(({ personId, confirmedMinutes }) => ({
    volunteerId: personId,
    status: confirmedMinutes ? 'confirmed' : 'voided',
    confirmedMinutes,
  })),
})
