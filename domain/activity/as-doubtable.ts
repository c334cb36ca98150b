import type { Doubtable } from '../order/is-frozen'
import type { Activity } from './activity'

/** An activity as what minutes may be in doubt of, like an order. */
export const asDoubtable = ({ enrolments }: Pick<Activity, 'enrolments'>): Doubtable => ({
  assignments: enrolments.map(({ personId, objection }) => ({
    volunteerId: personId,
    ...(objection && { objection }),
  })),
})
