import { findNamedDanger } from '../dispatch/classify/emergency-words'
import { findFiveMust } from '../dispatch/classify/five-must-words'
import { normalizeText } from '../dispatch/classify/normalize-text'
import type { MenuGroup } from '../service/menu-groups'
import { findMenuItem } from '../service/menu-items'

/** Groups whose help comes to a house; the others happen where the village meets, or wherever the trouble is. */
const COMES_HOME: Readonly<Record<MenuGroup, boolean>> = {
  home_chores: true,
  body: true,
  old_and_young: true,
  farming: true,
  weddings_funerals: true,
  quarrels: true,
  village: false,
  fun: false,
  policy_law: false,
  urgent: false,
}

/** Whether the help comes to a house: what was asked for in own words does, as far as anybody can tell. */
export function comesHome({ menuItemCode }: { readonly menuItemCode: string | null }): boolean {
  const item = menuItemCode === null ? null : findMenuItem(menuItemCode)
  return item === null || COMES_HOME[item.group]
}

/** Whether somebody has to find the house. Who is in danger is never held up by an empty field. */
export function needsAddress(order: {
  readonly menuItemCode: string | null
  readonly wish: string
}): boolean {
  if (order.menuItemCode !== null) return comesHome(order)
  const text = normalizeText(order.wish)
  const danger = findNamedDanger(text)
  return danger.level === 'none' && findFiveMust(text, danger) === null
}
