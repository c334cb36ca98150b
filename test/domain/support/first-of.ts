import type { Candidate } from '../../../domain/dispatch/search-roll'
import type { ShortList } from '../../../domain/dispatch/short-list'

/** So many of them, written out. */
export const firstOf = ({ size, candidate }: ShortList, count: number): readonly Candidate[] =>
  Array.from({ length: Math.min(count, size) }, (_, nth) => candidate(nth))
