import type { MenuItem } from '../service/menu-item'
import type { OrderContent } from './order'

/** What the orderer fills in, whichever way he orders. Numbers in `needText` are already masked. */
export type OrderWish = Pick<OrderContent, 'needText' | 'risks' | 'wanted'>

export const contentFromMenu = (item: MenuItem, wish: OrderWish): OrderContent => ({
  source: 'menu',
  menuItemCode: item.code,
  title: item.title,
  needText: wish.needText,
  specialty: item.specialty,
  understood: [],
  project: item.project,
  fiveMust: item.fiveMust,
  urgent: item.fiveMust === 'emergency',
  credential: item.credential,
  risks: wish.risks,
  headcount: item.headcount,
  durationMinutes: item.durationMinutes,
  wanted: wish.wanted,
})
