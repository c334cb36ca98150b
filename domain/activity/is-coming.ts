import type { Activity } from './activity'

/** Published and not over. */
export const isComing = (
  { status, endsAtMs }: Pick<Activity, 'status' | 'endsAtMs'>,
  atMs: number,
): boolean => status === 'published' && endsAtMs > atMs
