import type { RefusedWish } from '../../domain/dispatch/classify/refused-wishes'
import type { FiveMustCode } from '../../domain/service/five-must-arrive'
import type { SpecialtyCode } from '../../domain/service/specialties'

/** A request in somebody's own words, with what a wise head would make of it. */
export type LabelledWish = {
  readonly text: string
  /** All acceptable first choices, best first; empty when none fits. */
  readonly specialties: readonly SpecialtyCode[]
  readonly fiveMust: FiveMustCode | null
  readonly emergency: 'none' | 'hint' | 'call_first'
  readonly refusal: RefusedWish | null
  /** Acceptable decisions. */
  readonly decisions: readonly ('auto' | 'ask' | 'refuse')[]
  readonly cancel: boolean
  readonly parts: readonly SpecialtyCode[]
}
