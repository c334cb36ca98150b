import type { Bulletin } from '../bulletin/bulletin'
import { BULLETIN_STATUSES } from '../bulletin/bulletin-lifecycle'

/** 信息报送 of one unit: what it handed in within the period, and what the town has taken of it. */
export type BulletinSums = {
  readonly handedIn: number
  readonly adopted: number
  /** Of those adopted: went on to the county. */
  readonly forwarded: number
  /** Activities of which they tell, each once. */
  readonly activitiesTold: number
}

/** Of news what a report counts. */
export type CountedBulletin = Pick<Bulletin, 'status' | 'activityId'>

export const bulletinSums = (bulletins: readonly CountedBulletin[]): BulletinSums => ({
  handedIn: bulletins.length,
  adopted: bulletins.filter(({ status }) => BULLETIN_STATUSES[status].adopted).length,
  forwarded: bulletins.filter(({ status }) => status === 'forwarded').length,
  activitiesTold: new Set(bulletins.flatMap(({ activityId }) => activityId ?? [])).size,
})
