import { events } from './collections'
import type { StoredEvent } from './stored-event'

/** The last commands of one kind in a town, newest first. */
export const commandsOf = (townId: string, action: string, limit: number): Promise<readonly StoredEvent[]> =>
  events.list({ where: { townId, action }, orderBy: [['atMs', 'desc']], limit })
