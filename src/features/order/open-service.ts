import { isActivityId } from '../../../domain/activity/activity-id'
import { openMatter } from './open-matter'

/** Opens what an entry of the hours is of: an order where this reader deals with it, or an activity. */
export const openService = (place: 'task' | 'handling', id: string): void =>
  openMatter(isActivityId(id) ? 'activity' : place, id)
