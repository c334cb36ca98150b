import type { Bulletin } from '../bulletin/bulletin'
import { BULLETIN_STATUSES } from '../bulletin/bulletin-lifecycle'

/** 信息报送 of one unit: what it handed in within the period, and what the town has taken of it. */
export type BulletinSums = {
  readonly handedIn: number
  readonly adopted: number
  /** Of those adopted: went on to the county. */
  readonly forwarded: number
}

export const bulletinSums = (bulletins: readonly Pick<Bulletin, 'status'>[]): BulletinSums => ({
  handedIn: bulletins.length,
  adopted: bulletins.filter(({ status }) => BULLETIN_STATUSES[status].adopted).length,
  forwarded: bulletins.filter(({ status }) => status === 'forwarded').length,
})
