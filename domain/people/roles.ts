/** What somebody may be; one person can be several. */
export const ROLES = {
  villager: '村民',
  helper: '帮办员',
  volunteer: '志愿者',
  team_leader: '队长',
  station_head: '站长',
  town_coordinator: '镇协调员',
  admin: '管理员',
} as const

export type Role = keyof typeof ROLES

export const ROLE_CODES = Object.keys(ROLES) as [Role, ...Role[]]

export const isRole = (name: string): name is Role => Object.hasOwn(ROLES, name)

/** Who acts: a role, or the machine itself (timers, automatic dispatch). */
export type ActorRole = Role | 'system'
