import type { Assignment } from '../order/assignment'
import { isOpenObjection } from '../order/objection'
import type { Activity } from './activity'
import type { Enrolment } from './enrolment'

/** Holds a place, or was there. */
export const holdsPlace = ({ status }: Pick<Enrolment, 'status'>): boolean =>
  status === 'enrolled' || status === 'came'

/** Serves, and has been there. */
export const hasServed = ({ kind, visits }: Pick<Enrolment, 'kind' | 'visits'>): boolean =>
  kind === 'volunteer' && visits.length > 0

/** Has served, and nobody has said yet how long that counts, or he says that it is wrong. */
export const isUnsettled = (enrolment: Enrolment): boolean =>
  hasServed(enrolment) && (enrolment.confirmedMinutes === null || isOpenObjection(enrolment.objection))

/** The list with this line instead of the same person's. */
export const withLine = (
  { enrolments }: Pick<Activity, 'enrolments'>,
  line: Enrolment,
): readonly Enrolment[] => enrolments.map((each) => (each.personId === line.personId ? line : each))

/** Of an enrolment what the rules of the hours ask: the same as of a volunteer's part in an order. */
export type ServedPart = Pick<
  Assignment,
  'volunteerId' | 'name' | 'visits' | 'confirmedMinutes' | 'reason' | 'lentByStationId' | 'credits'
>

/** `stationId`: who books the minutes; whoever is of another station that holds it too was lent by that one. */
export const partOf = (
  { personId, name, visits, confirmedMinutes, reason, stationId: homeId, credits }: Enrolment,
  { stationId, jointStationIds }: { readonly stationId: string; readonly jointStationIds: readonly string[] },
): ServedPart => ({
  volunteerId: personId,
  name,
  visits,
  confirmedMinutes,
  reason,
  ...(credits !== undefined && { credits }),
  ...(homeId !== stationId && jointStationIds.includes(homeId) && { lentByStationId: homeId }),
})
