import { Context } from 'mingo/core'
import { locationsAt } from './locations-at'
import { readRegion } from './region'

const operator = (name: keyof typeof readRegion) => (path: string, condition: unknown, _options: unknown) => {
  const region = readRegion[name](condition)
  return (document: Record<string, unknown>): boolean =>
    locationsAt.lenient(document, path).some(({ shape }) => region.accepts(shape))
}

/** The geo operators the query library lacks. */
export const GEO_OPERATORS = Context.init({
  query: { $geoWithin: operator('$geoWithin'), $geoIntersects: operator('$geoIntersects') },
})
