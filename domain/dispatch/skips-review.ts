import type { MenuItem } from '../service/menu-item'
import type { Classification } from './classify/classify-wish'

/** What is ordered: an item of the menu, or a wish as it was understood. */
export type Ordered =
  | { readonly item: Pick<MenuItem, 'autoDispatch' | 'fiveMust'> }
  | {
      readonly found: Pick<Classification, 'decision' | 'fiveMustArrive' | 'forTeams'>
      /** The villager was told that it is not for volunteers, and sends it to the station all the same. */
      readonly despiteRefusal: boolean
    }

/** Whether the machine may let an order out before the head has read it: ordinary and clear, or a 五必到 duty. */
export function skipsReview(ordered: Ordered): boolean {
  if ('item' in ordered) return ordered.item.autoDispatch || ordered.item.fiveMust !== null
  const { found, despiteRefusal } = ordered
  if (despiteRefusal || !found.forTeams) return false
  return found.decision === 'auto' || found.fiveMustArrive !== null
}
