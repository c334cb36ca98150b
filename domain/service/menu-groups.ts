/** How villagers themselves would sort the menu. */
export const MENU_GROUPS = {
  home_chores: '家里的活',
  body: '身体',
  old_and_young: '老人孩子',
  farming: '种养',
  weddings_funerals: '红白事',
  quarrels: '吵架纠纷',
  village: '村里环境',
  fun: '热闹',
  policy_law: '政策法律',
  urgent: '急难事',
} as const

export type MenuGroup = keyof typeof MENU_GROUPS

export const MENU_GROUP_CODES = Object.keys(MENU_GROUPS) as [MenuGroup, ...MenuGroup[]]
