import type { Assignment } from './assignment'

/** He was there, and his minutes were decided on. */
export const isSettled = (part: Pick<Assignment, 'visits' | 'status'>): boolean =>
  part.visits.length > 0 && (part.status === 'confirmed' || part.status === 'voided')
