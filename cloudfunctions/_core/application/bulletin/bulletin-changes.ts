import type { Bulletin } from '../../../../domain/bulletin/bulletin'
import { bulletinNotice } from '../../../../domain/bulletin/bulletin-notices'

/** A bulletin after a step, and who is told of it. */
export const bulletinChanges = (bulletin: Bulletin, byId: string, atMs: number) => ({
  receipt: { bulletinId: bulletin.id, status: bulletin.status, version: bulletin.version },
  bulletins: [bulletin],
  notices: [bulletinNotice(bulletin, byId, atMs)],
})
