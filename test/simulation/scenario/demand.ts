import { HOUR_MS, MINUTE_MS, shanghaiParts } from '../../../domain/kernel/shanghai-time'
import { findMenuItem } from '../../../domain/service/menu-items'
import type { SpecialtyCode } from '../../../domain/service/specialties'
import { REQUESTS } from '../../fixtures/requests'
import { pick, pickWeighted, poisson, wholeBetween } from '../engine/draws'
import { type Random, streamOf } from '../engine/random'
import { weatherOrders } from './bad-weather'
import { dayAt, isFestival, isWeekend } from './calendar'
import { DEMAND, SEASON_SHAPES, WISHES_PER_YEAR } from './demand-table'
import type { Request } from './request'
import { wantedAt } from './wanted'

const DAYS_PER_YEAR = 365

/** Hours at which people order, and how often; trouble keeps no hours. */
const ORDER_HOURS = [
  ['7', 4],
  ['8', 10],
  ['9', 12],
  ['10', 10],
  ['11', 7],
  ['12', 5],
  ['13', 5],
  ['14', 8],
  ['15', 8],
  ['16', 8],
  ['17', 7],
  ['18', 7],
  ['19', 9],
  ['20', 8],
  ['21', 3],
] as const

function momentOf(random: Random, dayMs: number, anyHour: boolean): number {
  const hour = anyHour ? wholeBetween(random, 0, 23) : Number(pickWeighted(random, ORDER_HOURS))
  return dayMs + hour * HOUR_MS + wholeBetween(random, 0, 59) * MINUTE_MS
}

type Draft = Omit<Request, 'no'>

function menuDraft(seed: number, code: string, at: { day: number; nth: string }, villagers: number): Draft {
  const random = streamOf(seed, 'request', code, at.day, at.nth)
  const emergency = findMenuItem(code)?.fiveMust === 'emergency'
  const atMs = momentOf(random, dayAt(at.day), emergency)
  const villager = wholeBetween(random, 0, villagers - 1)
  const wanted = wantedAt(random, atMs, DEMAND[code]?.pressing ?? false)
  return { atMs, villager, ordered: { kind: 'menu', code }, wanted }
}

/** How often an item is ordered on one day: its year, its season, the weekday, the festival. */
function meanOn(code: string, dayMs: number): number {
  const demand = DEMAND[code]
  if (!demand) return 0
  const month = SEASON_SHAPES[demand.season][shanghaiParts(dayMs).month - 1] ?? 1
  const weekend = isWeekend(dayMs) ? demand.weekend : 1
  return (demand.perYear / DAYS_PER_YEAR) * month * weekend * (isFestival(dayMs) ? demand.festival : 1)
}

/** Labelled requests that may become an order, and what each is for. */
const WISHES = REQUESTS.flatMap(({ text, specialties, never, emergency }) => {
  const [meant] = specialties
  return meant && !never && !emergency ? [{ text, meant }] : []
})

function wishDraft(seed: number, day: number, nth: number, villagers: number): Draft {
  const random = streamOf(seed, 'wish', day, nth)
  const atMs = momentOf(random, dayAt(day), false)
  const wish: { text: string; meant: SpecialtyCode } = pick(random, WISHES)
  const villager = wholeBetween(random, 0, villagers - 1)
  return { atMs, villager, ordered: { kind: 'wish', ...wish }, wanted: wantedAt(random, atMs, false) }
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, nth) => nth)

/** Everything that is asked for in so many days, by time. */
export function demandOf(seed: number, days: number, villagers: number): readonly Request[] {
  const drafts: Draft[] = upTo(days).flatMap((day) => {
    const dayMs = dayAt(day)
    const ordinary = Object.keys(DEMAND).flatMap((code) => {
      const count = poisson(streamOf(seed, 'how many', code, day), meanOn(code, dayMs))
      return upTo(count).map((nth) => menuDraft(seed, code, { day, nth: String(nth) }, villagers))
    })
    const wishes = poisson(streamOf(seed, 'how many wishes', day), WISHES_PER_YEAR / DAYS_PER_YEAR)
    return [...ordinary, ...upTo(wishes).map((nth) => wishDraft(seed, day, nth, villagers))]
  })
  const stormy = weatherOrders(seed, days).map(({ code, day, nth }) =>
    menuDraft(seed, code, { day, nth: `storm${nth}` }, villagers),
  )
  return [...drafts, ...stormy].sort((a, b) => a.atMs - b.atMs).map((draft, no) => ({ ...draft, no: no + 1 }))
}
