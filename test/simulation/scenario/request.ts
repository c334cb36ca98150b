import type { WantedTime } from '../../../domain/order/order'
import type { SpecialtyCode } from '../../../domain/service/specialties'

/** What somebody will ask for and when: the same in every variant of a year. */
export type Request = {
  readonly no: number
  readonly atMs: number
  readonly villager: number
  readonly ordered:
    | { readonly kind: 'menu'; readonly code: string }
    /** `meant`: what the head finds out when he asks. */
    | { readonly kind: 'wish'; readonly text: string; readonly meant: SpecialtyCode }
  readonly wanted: WantedTime
}
