import { isRecord } from '../../wire/is-record'
import { type Box, boxAround } from '../geo/cap'
import { EARTH_RADIUS_METERS } from '../geo/earth'
import { cellsOfBox } from '../geo/geo-cells'
import type { NearCondition } from '../geo/near-condition'
import { readRegion } from '../geo/region'
import type { LevelChoice } from '../indexes/lookup-tree'
import { topLevelConditions } from './top-level-conditions'

const boxOf = (condition: unknown): Box | undefined => {
  if (!isRecord(condition)) return undefined
  for (const name of ['$geoWithin', '$geoIntersects'] as const) {
    if (Object.hasOwn(condition, name)) return readRegion[name](condition[name]).box
  }
  return undefined
}

const toChoice = (box: Box): LevelChoice => {
  const cells = cellsOfBox(box)
  return typeof cells === 'function' ? { kind: 'test', test: cells } : { kind: 'parts', parts: cells }
}

const ANY_PLACE: LevelChoice = { kind: 'test', test: (part) => part.startsWith('g') }

/** The cells of the index on `near`'s field that can hold a match. */
export const nearChoice = ({ center, maxMeters }: NearCondition): LevelChoice => {
  const radiusRadians = maxMeters / EARTH_RADIUS_METERS
  return radiusRadians >= Math.PI / 2 ? ANY_PLACE : toChoice(boxAround({ center, radiusRadians }))
}

/** The cells of an index on `path` that can hold a match, if the query says anything about them. */
export const geoChoice = (query: Record<string, unknown>, path: string): LevelChoice | undefined => {
  for (const [name, condition] of topLevelConditions(query)) {
    const box = name === path ? boxOf(condition) : undefined
    if (box) return toChoice(box)
  }
  return undefined
}
