import { DAY_MS } from '../kernel/shanghai-time'
import type { Actor } from '../order/actor'
import { type Assignment, holdsPlace } from '../order/assignment'
import type { Order } from '../order/order'
import { takenPlaces } from '../order/order-conditions'
import { ORDER_STATUSES } from '../order/order-statuses'
import { partsOf } from '../order/parts-of'
import type { TownSettings } from '../town/town-settings'

/**
 * What a reader is to an order, for the question of what he may see. `at_door`: he ordered it at the card of a household, and
 * goes on knowing of that household what he knew before its door.
 */
export const READERS = ['requester', 'at_door', 'offered', 'serving', 'station', 'town', 'stranger'] as const
export type Reader = (typeof READERS)[number]

/** Groups of fields that are shown or hidden together. */
export type FieldGroup =
  | 'need_text'
  /** The same, while they are kept from those who come. */
  | 'held_words'
  /** What is written where it tells of health or hardship; the town asks for it with a tap that is written down. */
  | 'health_words'
  /** Who lives alone: nothing for those who only might come, and for the town behind the same tap. */
  | 'at_home'
  /** Whom it is for, and who ordered it for him: names, telephones, the place. */
  | 'contact'
  /** How the one it is for is called, in full. */
  | 'contact_name'
  /** The same with whole numbers and the place; who is not listed asks for it with a tap that is written down. */
  | 'contact_whole'
  /** That a volunteer comes, and why he: how one speaks of him. */
  | 'volunteers'
  | 'volunteer_phone'
  | 'volunteer_name'
  | 'visits'
  | 'answers'
  | 'trace'
  /** Why nobody has it yet; the offices read it with numbers and reasons. */
  | 'waiting'
  /** Why the head sent it back. */
  | 'sent_back'
  /** Why an order ended, in the words that were written; the others read the label of the reason. */
  | 'closing_words'
  | 'rating'
  /** That he was asked for money: the head may be whom it is about. */
  | 'charge'

/**
 * Who sees what (PIPL art. 6: no more than the purpose needs). What is not listed here is public among those concerned.
 * A volunteer sees his own part whole, whatever stands here.
 */
export const VISIBILITY: Readonly<Record<FieldGroup, readonly Reader[]>> = {
  need_text: ['requester', 'at_door', 'serving', 'station', 'town'],
  held_words: ['requester', 'at_door', 'station', 'town'],
  health_words: ['requester', 'at_door', 'serving', 'station'],
  at_home: ['requester', 'at_door', 'serving', 'station'],
  contact: ['requester', 'at_door', 'serving', 'station', 'town'],
  contact_name: ['requester', 'serving', 'station', 'town'],
  contact_whole: ['requester', 'serving'],
  volunteers: ['requester', 'at_door', 'station', 'town'],
  volunteer_phone: ['requester', 'at_door', 'station', 'town'],
  volunteer_name: ['station', 'town'],
  visits: ['station', 'town'],
  answers: ['station', 'town'],
  trace: ['station', 'town'],
  waiting: ['requester', 'at_door', 'station', 'town'],
  sent_back: ['serving', 'station', 'town'],
  closing_words: ['requester', 'at_door', 'station', 'town'],
  rating: ['requester', 'at_door', 'station', 'town'],
  charge: ['requester', 'at_door', 'town'],
}

const TIMED: readonly FieldGroup[] = ['contact', 'volunteer_phone']
/** The same for whoever it may be. */
const TIMED_FOR_ALL: readonly FieldGroup[] = ['contact_whole']

/** Contact data is there from acceptance until some days after the order has ended. */
function contactStillShown(order: Order, atMs: number, settings: TownSettings): boolean {
  if (!ORDER_STATUSES[order.status].final) return true
  return atMs < order.statusSinceMs + settings.contactVisibleDays * DAY_MS
}

/** Everything a person is to an order, widest sight first. */
export function readersOf(order: Order, actor: Actor): readonly Reader[] {
  const isHis = ({ volunteerId }: Assignment) => volunteerId === actor.id
  const readers: Reader[] = []
  if (actor.roles.includes('town_coordinator')) readers.push('town')
  if (actor.roles.includes('station_head')) readers.push('station')
  if (actor.roles.includes('villager') || (actor.roles.includes('helper') && !order.atDoor))
    readers.push('requester')
  else if (actor.roles.includes('helper')) readers.push('at_door')
  const leads = actor.roles.includes('team_leader') && takenPlaces(order) > 0
  // Who served before it was said not to be done goes there no more.
  if (order.assignments.some((part) => isHis(part) && holdsPlace(part)) || leads) readers.push('serving')
  else if (partsOf(order).some(isHis)) readers.push('offered')
  return readers.length > 0 ? readers : ['stranger']
}

/** Whether somebody reads what an order tells of health without asking for it first. */
export const readsHealth = (order: Order, actor: Actor): boolean =>
  readersOf(order, actor).some((reader) => VISIBILITY.health_words.includes(reader))

const isFieldGroup = (name: string): name is FieldGroup => Object.hasOwn(VISIBILITY, name)

export const FIELD_GROUPS = Object.keys(VISIBILITY).filter(isFieldGroup)

export type Sight = (group: FieldGroup) => boolean

/** Which groups this person may see now. */
export function sightOf(
  order: Order,
  actor: Actor,
  clock: { readonly atMs: number; readonly settings: TownSettings },
): Sight {
  const readers = readersOf(order, actor)
  const staff = readers.includes('station') || readers.includes('town')
  const shown = contactStillShown(order, clock.atMs, clock.settings)
  const forOffices =
    order.needForOffices === true && !staff && !readers.includes('requester') && !readers.includes('at_door')
  return (group) => {
    if (group === 'need_text' && forOffices) return false
    if (!shown && (TIMED_FOR_ALL.includes(group) || (TIMED.includes(group) && !staff))) return false
    return VISIBILITY[group].some((reader) => readers.includes(reader))
  }
}
