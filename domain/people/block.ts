import { type Refused, refuse } from '../kernel/result'
import { sayFullDate } from '../kernel/say-date'
import { villageName } from '../town/stations'
import type { Block, Person } from './person'

/** What keeps somebody from ordering and being asked now; null: nothing. */
export const blockInForce = ({ block }: Person, atMs: number): Block | null =>
  block && block.untilMs > atMs ? block : null

/** Until when, and whom to call; `phone` of his station where it is known. Null: nothing keeps him. */
export function blockRefusal(person: Person, atMs: number, phone = ''): Refused | null {
  const block = blockInForce(person, atMs)
  if (!block) return null
  const office = `${villageName(person.contact.stationId)}实践站`
  return refuse('BLOCK.IN_FORCE', { until: sayFullDate(block.untilMs), office, phone })
}
