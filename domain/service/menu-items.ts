import { BODY } from './menu/body'
import { FARMING } from './menu/farming'
import { FUN } from './menu/fun'
import { HOME_CHORES } from './menu/home-chores'
import { OLD_AND_YOUNG } from './menu/old-and-young'
import { POLICY_LAW } from './menu/policy-law'
import { QUARRELS } from './menu/quarrels'
import { URGENT } from './menu/urgent'
import { VILLAGE } from './menu/village'
import { WEDDINGS_FUNERALS } from './menu/weddings-funerals'
import type { MenuItem } from './menu-item'

/** The town's service menu, grouped as villagers speak, what is asked for most often first. */
export const MENU_ITEMS: readonly MenuItem[] = [
  ...HOME_CHORES,
  ...BODY,
  ...OLD_AND_YOUNG,
  ...FARMING,
  ...WEDDINGS_FUNERALS,
  ...QUARRELS,
  ...VILLAGE,
  ...FUN,
  ...POLICY_LAW,
  ...URGENT,
]

const BY_CODE = new Map(MENU_ITEMS.map((item) => [item.code, item]))

export const findMenuItem = (code: string): MenuItem | null => BY_CODE.get(code) ?? null
