import { distanceMeters } from '../../../domain/kernel/geo'
import { DAY_MS } from '../../../domain/kernel/shanghai-time'
import type { Order } from '../../../domain/order/order'
import { findStation } from '../../../domain/town/stations'
import type { World } from '../engine/world'
import { measureFiveMust } from './measure-five-must'
import { measureTeams } from './measure-teams'
import { measureVolunteers } from './measure-volunteers'
import type { Measures, WeekMeasures } from './measures'
import { acceptMinutes, isFirstPass, isServed, isWanted, servedParts } from './order-facts'
import { meanOf, quantile, rounded, shareOf } from './statistics'
import { unmetBecause, unmetReasons } from './unmet-reasons'

const WEEK_DAYS = 7
const TWENTIETHS = Array.from({ length: 19 }, (_, nth) => (nth + 1) / 20)

function metersOf(order: Order): readonly number[] {
  const to = findStation(order.stationId)
  return servedParts(order).flatMap((part) => {
    const from = findStation(part.stationId)
    return from && to ? [distanceMeters(from.position, to.position)] : []
  })
}

function byWeek({ scenario }: World, wanted: readonly Order[]): readonly WeekMeasures[] {
  return Array.from({ length: Math.ceil(scenario.days / WEEK_DAYS) }, (_, week) => {
    const fromMs = scenario.startMs + week * WEEK_DAYS * DAY_MS
    const mine = wanted.filter(
      ({ submittedAtMs }) => submittedAtMs >= fromMs && submittedAtMs < fromMs + WEEK_DAYS * DAY_MS,
    )
    const served = mine.filter(isServed).length
    const firstPass = mine.filter(isFirstPass).length
    return { firstPass, later: served - firstPass, unmet: mine.length - served }
  })
}

function measureTimes(wanted: readonly Order[]): Measures['acceptMinutes'] {
  const waits = wanted.map(acceptMinutes).filter((each) => each !== null)
  return {
    p50: quantile(waits, 0.5),
    p90: quantile(waits, 0.9),
    twentieths: TWENTIETHS.map((share) => quantile(waits, share) ?? 0),
  }
}

function measureWays(served: readonly Order[]): Pick<Measures, 'distanceMeters' | 'sameVillageShare'> {
  const meters = served.flatMap(metersOf)
  return {
    distanceMeters: {
      p50: quantile(meters, 0.5),
      p90: quantile(meters, 0.9),
      mean: Math.round(meanOf(meters)),
    },
    sameVillageShare: rounded(shareOf(meters.filter((each) => each === 0).length, meters.length), 4),
  }
}

function measureEffort(world: World, wanted: readonly Order[], served: number) {
  const asks = [...world.asked.values()].reduce((sum, { times }) => sum + times, 0)
  const most = Math.max(0, ...wanted.map((order) => order.wave))
  const partsIn = (status: string) =>
    wanted.flatMap((order) => order.assignments).filter((part) => part.status === status).length
  return {
    asksPerOrder: rounded(shareOf(asks, world.orders.size), 2),
    asksPerServed: rounded(shareOf(asks, served), 2),
    wavesPerOrder: rounded(meanOf(wanted.map((order) => order.wave)), 3),
    waves: Array.from({ length: most + 1 }, (_, waves) => ({
      waves,
      orders: wanted.filter((order) => order.wave === waves).length,
    })),
    escalatedOrders: world.escalations.size,
    escalations: [...world.escalations.values()].reduce((sum, each) => sum + each, 0),
    noShows: partsIn('no_show'),
    givenBack: partsIn('given_back'),
    forgotten: wanted
      .flatMap((order) => order.assignments)
      .filter((part) => part.visits.some((visit) => visit.endAssumed)).length,
  }
}

/** Everything the report says about one simulated year. */
export function measureWorld(world: World): Measures {
  const orders = [...world.orders.values()]
  const wanted = orders.filter(isWanted)
  const served = wanted.filter(isServed)
  const unmet = wanted.filter((order) => !isServed(order))
  const ofWanted = (count: number) => rounded(shareOf(count, wanted.length), 4)
  return {
    orders: orders.length,
    cancelledByRequester: orders.length - wanted.length,
    refusedWishes: world.refusedWishes,
    wanted: wanted.length,
    servedShare: ofWanted(served.length),
    firstPassShare: ofWanted(wanted.filter(isFirstPass).length),
    servedByFewerShare: ofWanted(
      served.filter((order) => servedParts(order).length < order.headcount).length,
    ),
    unmet: unmetReasons(unmet),
    unmetBecause: unmetBecause(unmet),
    acceptMinutes: measureTimes(wanted),
    ...measureWays(served),
    ...measureEffort(world, wanted, served.length),
    fiveMust: measureFiveMust(wanted),
    volunteers: measureVolunteers(world),
    byWeek: byWeek(world, wanted),
    byTeam: measureTeams(world),
  }
}
