import type { Request } from '../scenario/request'

/** What can happen to one order, apart from a volunteer's own acts. */
export const ORDER_HAPPENINGS = [
  'deadline',
  'review',
  'choose_by_hand',
  'before_appointment',
  'ask_after',
  'town_looks',
  'confirm',
  'rate',
  'cancel',
] as const
export type OrderHappening = (typeof ORDER_HAPPENINGS)[number]

/** A volunteer's own acts on an order. */
export const VOLUNTEER_HAPPENINGS = ['answer', 'give_back', 'arrive', 'leave'] as const
export type VolunteerHappening = (typeof VOLUNTEER_HAPPENINGS)[number]

export type Happening =
  | { readonly kind: 'ask_for_help'; readonly request: Request }
  | { readonly kind: 'tick' }
  | { readonly kind: 'pause'; readonly volunteerId: string; readonly paused: boolean }
  | { readonly kind: OrderHappening; readonly orderId: string }
  | { readonly kind: VolunteerHappening; readonly orderId: string; readonly volunteerId: string }
