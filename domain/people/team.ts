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
}
