import type { Emergency } from '../dispatch/classify/danger/danger-finder'
import { findEmergency } from '../dispatch/classify/find-emergency'
import { normalizeText } from '../dispatch/classify/normalize-text'
import type { MenuItem } from '../service/menu-item'
import { leastHeadcount } from './go-together'
import type { OrderContent } from './order'

/** Whether what is written beside an item of the menu is a cry for help. */
export const noteDanger = (note: string): Emergency | null => {
  const found = findEmergency(normalizeText(note))
  return found.level === 'call_first' ? found : null
}

/** What the orderer fills in, whichever way he orders. Numbers in `needText` are already masked. */
export type OrderWish = Pick<OrderContent, 'needText' | 'risks' | 'wanted' | 'atHome'>

/** Kept only where somebody said so. */
export const atHomeOf = ({ atHome = [] }: Pick<OrderContent, 'atHome'>): Pick<OrderContent, 'atHome'> =>
  atHome.length > 0 ? { atHome } : {}

export const contentFromMenu = (item: MenuItem, wish: OrderWish): OrderContent => ({
  source: 'menu',
  menuItemCode: item.code,
  title: item.title,
  needText: wish.needText,
  specialty: item.specialty,
  understood: [],
  project: item.project,
  fiveMust: item.fiveMust,
  urgent: item.fiveMust === 'emergency' || noteDanger(wish.needText) !== null,
  credential: item.credential,
  risks: wish.risks,
  ...atHomeOf(wish),
  headcount: Math.max(item.headcount, leastHeadcount({ menuItemCode: item.code, ...atHomeOf(wish) })),
  durationMinutes: item.durationMinutes,
  wanted: wish.wanted,
})
