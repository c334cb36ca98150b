import type { MenuItem } from '../service/menu-item'
import type { Classification } from './classify/classify-wish'
import type { Emergency } from './classify/danger/danger-finder'

/** What is ordered: an item of the menu, or a wish as it was understood. */
export type Ordered =
  | {
      readonly item: Pick<MenuItem, 'autoDispatch' | 'fiveMust'>
      /** A danger to life in the note beside it. */
      readonly danger?: Pick<Emergency, 'duty' | 'confidential'> | null
    }
  | {
      readonly found: Pick<Classification, 'decision' | 'fiveMustArrive' | 'forTeams'>
      /** The villager was told that it is not for volunteers, and sends it to the station all the same. */
      readonly despiteRefusal: boolean
    }

/** With a cry for help beside it the head reads first, unless it is the very disaster that the item is for. */
function menuSkips(
  { autoDispatch, fiveMust }: Pick<MenuItem, 'autoDispatch' | 'fiveMust'>,
  danger: Pick<Emergency, 'duty' | 'confidential'> | null,
): boolean {
  if (danger) return fiveMust === 'emergency' && danger.duty && !danger.confidential
  return autoDispatch || fiveMust !== null
}

/** Whether the machine may let an order out before the head has read it: ordinary and clear, or a 五必到 duty. */
export function skipsReview(ordered: Ordered): boolean {
  if ('item' in ordered) return menuSkips(ordered.item, ordered.danger ?? null)
  const { found, despiteRefusal } = ordered
  if (despiteRefusal || !found.forTeams) return false
  return found.decision === 'auto' || found.fiveMustArrive !== null
}
