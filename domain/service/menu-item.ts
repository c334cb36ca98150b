import type { FiveMustCode } from './five-must-arrive'
import type { MenuGroup } from './menu-groups'
import type { ProjectCode } from './projects'
import type { SpecialtyCode } from './specialties'

export type MenuItem = {
  /** Place in the town's printed menu, 1–54. */
  readonly no: number
  readonly code: string
  readonly title: string
  readonly group: MenuGroup
  readonly specialty: SpecialtyCode
  readonly project: ProjectCode
  /** Who usually serves it: village teams, town teams, or either. */
  readonly level: 'village' | 'town' | 'either'
  readonly durationMinutes: number
  readonly headcount: number
  /** What the volunteer can do, as a phrase for "why you": 会理发. */
  readonly skill: string
  /** Other words villagers use for it, and pinyin initials, for the search field. */
  readonly words: readonly string[]
  /** Ordinary, low-risk help that needs no review by the station before it is offered. */
  readonly autoDispatch: boolean
  /** Needs a verified credential (志愿服务条例 art. 16). */
  readonly credential: boolean
  readonly risky: boolean
  readonly minors: boolean
  readonly fiveMust: FiveMustCode | null
}
