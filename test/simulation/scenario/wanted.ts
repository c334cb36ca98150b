import { DAY_MS, startOfDay } from '../../../domain/kernel/shanghai-time'
import type { WantedTime } from '../../../domain/order/order'
import { halvesOf, wantedChoices } from '../../../src/features/order/wanted-choices'
import { chance, pick, wholeBetween } from '../engine/draws'
import type { Random } from '../engine/random'

const ANY_TIME_SHARE = 0.45
const NEXT_CHOICE_SHARE = 0.5

/** Any time within the week, one of the next half days, or one some days ahead: what the phone offers. */
export function wantedAt(random: Random, atMs: number, pressing: boolean): WantedTime {
  const choices = wantedChoices(atMs)
  const halves = choices.filter(({ wanted }) => wanted.kind === 'half_day')
  const [soonest = choices[0]] = halves
  const week = choices.at(-1)
  if (!soonest || !week) throw new Error('the phone offers no time at all')
  if (pressing) return soonest.wanted
  if (chance(random, ANY_TIME_SHARE)) return week.wanted
  if (chance(random, NEXT_CHOICE_SHARE)) return pick(random, halves).wanted
  const { morning, afternoon } = halvesOf(startOfDay(atMs) + wholeBetween(random, 2, 6) * DAY_MS)
  return chance(random, 0.6) ? morning : afternoon
}
