import type { ActionOutput } from '../../../types/actions'

export type Shown = ActionOutput<'screen.show'>

/** What was last heard, and under which code. */
export type KeptScreen = { readonly code: string; readonly shown: Shown | null }

/** Changes with the shape of what is shown: what an earlier build has kept is then asked for anew. */
export const SCREEN_KEY = 'screen-2'

export const isKeptScreen = (value: unknown): value is KeptScreen =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  'shown' in value
