import type { Activity } from '../../../../domain/activity/activity'
import type { CommandContext } from '../../runtime/context'

/** Where the platform said nothing of its words a job asks again. */
export const askAgain = ({ id, townId, words }: Activity, { openid, nowMs }: CommandContext) =>
  words === 'unchecked' ? { unchecked: [{ id, townId, openid, atMs: nowMs }] } : {}
