import type { Person } from '../people/person'
import type { Assignment } from './assignment'
import type { Order } from './order'
import { riskOfOrder } from './risk-of-order'

/** What is noted of a place in dangerous work: until when whoever takes it is insured (志愿服务条例 art. 17). */
export function insuranceNote(
  order: Order,
  { volunteer }: Pick<Person, 'volunteer'>,
): Pick<Assignment, 'insurance'> {
  if (riskOfOrder(order) !== 'high') return {}
  const ends = (volunteer?.insurances ?? []).map(({ expiresAtMs }) => expiresAtMs)
  return { insurance: { untilMs: ends.length > 0 ? Math.max(...ends) : null } }
}
