/** Whom a wave asks, nearest circle first; a farther one only for places that the nearer ones cannot fill. */
export const CIRCLES = {
  own_team: '本村对口的队',
  village_team: '本村别的队',
  lent_team: '外村借来的队',
  town_team: '镇里的队',
} as const

export type Circle = keyof typeof CIRCLES

export const CIRCLE_CODES = Object.keys(CIRCLES) as [Circle, ...Circle[]]
