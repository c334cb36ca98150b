import type { Activity } from '../../../domain/activity/activity'
import { activities } from './collections'
import { _ } from './database'
import { everyPage, PAGE_ROWS } from './every-page'

/** Every activity of every town. For checks by hand, never for a request. */
export const readAllActivities = (): Promise<readonly Activity[]> =>
  everyPage((last) =>
    activities.list({
      where: last ? { _id: _.gt(last.id) } : {},
      orderBy: [['_id', 'asc']],
      limit: PAGE_ROWS,
    }),
  )
