import { MENU_ITEMS } from '../service/menu-items'
import type { SpecialtyCode } from '../service/specialties'

/** Whether everything that villagers order of a specialty needs a credential: without one nobody can do any of it. */
export function needsPaper(specialty: SpecialtyCode): boolean {
  const items = MENU_ITEMS.filter((item) => item.specialty === specialty)
  return items.length > 0 && items.every(({ credential }) => credential)
}
