import { findNamedDanger } from '../dispatch/classify/emergency-words'
import { findFiveMust } from '../dispatch/classify/five-must-words'
import { normalizeText } from '../dispatch/classify/normalize-text'
import { comesHome } from './comes-home'

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
