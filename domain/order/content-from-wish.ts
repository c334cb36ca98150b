import type { RefusedWish } from '../dispatch/classify/refused-wishes'
import { FIVE_MUST_ARRIVE } from '../service/five-must-arrive'
import { SPECIALTIES, type SpecialtyCode } from '../service/specialties'
import { atHomeOf, type OrderWish } from './content-from-menu'
import { leastHeadcount } from './go-together'
import type { OrderContent, Understood } from './order'
import { titleOfWish } from './wish-titles'

type Understanding = Pick<OrderContent, 'fiveMust' | 'urgent'> & {
  readonly understood: readonly Understood[]
  /** Set when the machine is sure, or when the villager chose the chip himself. */
  readonly specialty: SpecialtyCode | null
  /** What the machine would have refused; the head reads its advice. */
  readonly refusal?: RefusedWish | null
}

/** A wish says nothing of people and minutes: one person and an hour, until the head corrects it at review. */
const WISH_HEADCOUNT = 1
const WISH_MINUTES = 60

/** Title of a wish, of the dictionary's words only: what the villager wrote is personal and stays hidden until accepted. */
function wishTitle({ fiveMust, specialty, understood }: Understanding): string {
  if (fiveMust) return FIVE_MUST_ARRIVE[fiveMust].label
  if (!specialty) return '心愿'
  return titleOfWish(specialty, understood.find((each) => each.code === specialty)?.words ?? [])
}

export const contentFromWish = (understanding: Understanding, wish: OrderWish): OrderContent => ({
  source: 'wish',
  menuItemCode: null,
  title: wishTitle(understanding),
  needText: wish.needText,
  specialty: understanding.specialty,
  understood: understanding.understood.slice(0, 3),
  ...(understanding.refusal && { refusal: understanding.refusal }),
  project: understanding.specialty && SPECIALTIES[understanding.specialty].project,
  fiveMust: understanding.fiveMust,
  urgent: understanding.urgent,
  credential: false,
  risks: wish.risks,
  ...atHomeOf(wish),
  headcount: Math.max(WISH_HEADCOUNT, leastHeadcount({ menuItemCode: null, ...atHomeOf(wish) })),
  durationMinutes: WISH_MINUTES,
  wanted: wish.wanted,
})
