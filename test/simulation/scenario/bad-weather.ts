import { shanghaiParts } from '../../../domain/kernel/shanghai-time'
import { chance, wholeBetween } from '../engine/draws'
import { streamOf } from '../engine/random'
import { dayAt } from './calendar'
import { BAD_WEATHER } from './demand-table'

export type WeatherOrder = { readonly code: string; readonly day: number; readonly nth: number }

const DAYS_PER_MONTH = 30

/** The orders that rain and snow bring: many at once, on few days. */
export function weatherOrders(seed: number, days: number): readonly WeatherOrder[] {
  return Array.from({ length: days }, (_, day) => day).flatMap((day) => {
    const { month } = shanghaiParts(dayAt(day))
    return BAD_WEATHER.filter(({ months }) => months.includes(month)).flatMap((weather) => {
      const random = streamOf(seed, 'weather', weather.name, day)
      if (!chance(random, weather.daysPerYear / (weather.months.length * DAYS_PER_MONTH))) return []
      return weather.brings
        .flatMap(({ code, orders: [least, most], after }) =>
          Array.from({ length: wholeBetween(random, least, most) }, () => ({ code, day: day + after })),
        )
        .filter((order) => order.day < days)
        .map((order, nth) => ({ ...order, nth: day * 100 + nth }))
    })
  })
}
