import type { WhatIf } from '../variants/what-if'
import { sayMinutes, sayShare, sayTeam } from './say'

const SMALL_SHARE = 0.005
const SMALL_GROWTH = 1.1

/** What the loss of two people would mean, in one sentence. */
export function whatIfWords({ name, before, after, orders }: WhatIf): string {
  const lost = before.servedShare - after.servedShare
  const waits = (after.acceptP50 ?? 0) > (before.acceptP50 ?? 0) * SMALL_GROWTH
  const who = `${sayTeam(name)}少了两人`
  const parts = [
    waits && `等人接单的时间从${sayMinutes(before.acceptP50)}到${sayMinutes(after.acceptP50)}`,
    lost > SMALL_SHARE && `办成的从${sayShare(before.servedShare)}到${sayShare(after.servedShare)}`,
  ].filter((each) => each !== false)
  return parts.length === 0
    ? `${who}，影响不大：别人补得上。`
    : `${who}，${parts.join('，')}（一年 ${orders} 单）。`
}
