import type { SpecialtyCode } from '../service/specialties'
import type { TeamKind } from '../service/team-kinds'

export type Team = {
  readonly id: string
  readonly townId: string
  /** Null for a team of the town. */
  readonly stationId: string | null
  readonly name: string
  readonly kind: TeamKind
  /** What the team covers; a team of one village may cover several (「涵盖」). */
  readonly specialties: readonly SpecialtyCode[]
  readonly active: boolean
  /** `town`: may be sent to other villages; a team of the town to any village, unless it says `village`. */
  readonly shareScope: 'village' | 'town'
  /** The name under which its work is known beyond the town (志愿服务品牌); null or absent: no brand. */
  readonly brand?: string | null
  /** Who stands behind it: 卫生院, 学校, 团委; null or absent: the village or the town alone. */
  readonly sponsor?: string | null
  /** Number of changes; everybody who changes the team or who belongs to it writes it, so that two at once collide. */
  readonly version?: number
  /** Set once it has stopped; its people stay in its record as they were on its last day. */
  readonly closed?: { readonly atMs: number; readonly by: string; readonly reason: string }
}

/** The team one change later. */
export const touched = (team: Team): Team => ({ ...team, version: (team.version ?? 0) + 1 })
