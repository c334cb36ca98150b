import { isRecord } from '../../wire/is-record'
import { databaseFailure } from '../database-failure'
import type { CollectionView } from '../engine/collection-view'
import { copyDocument } from '../engine/copy-document'
import { EARTH_RADIUS_METERS } from '../geo/earth'
import { type NearCondition, readCenter } from '../geo/near-condition'
import { type Position, readPair } from '../geo/position'
import { findNear } from './find-near'
import { setPath } from './set-path'

interface GeoNearOptions {
  readonly near: NearCondition
  readonly query: Record<string, unknown>
  /** What one metre counts in the output. */
  readonly perMeter: number
  readonly distanceField: string
  readonly includeLocs: string | undefined
  readonly limit: number
}

const optionalText = (stage: Record<string, unknown>, name: string): string | undefined => {
  const value = stage[name]
  if (value === undefined) return undefined
  if (typeof value !== 'string' || value === '')
    throw databaseFailure.query(`$geoNear parameter '${name}' must be of type string`)
  return value
}

const optionalNumber = (stage: Record<string, unknown>, name: string, absent: number): number => {
  const value = stage[name] ?? absent
  if (typeof value !== 'number' || !(value >= 0))
    throw databaseFailure.query(`$geoNear parameter '${name}' must be a non-negative number`)
  return value
}

/** The only 2dsphere field, or the one that `key` names. */
const geoField = ({ collection }: CollectionView, key: string | undefined): string => {
  if (key !== undefined) return key
  const fields = [...collection.indexes.values()].flatMap(({ definition }) =>
    definition.fields.filter(({ direction }) => direction === '2dsphere').map(({ path }) => path),
  )
  const [only, ...others] = new Set(fields)
  if (only === undefined) {
    throw databaseFailure.query('$geoNear requires a 2d or 2dsphere index, but none were found')
  }
  if (others.length > 0) {
    throw databaseFailure.query(
      `There is more than one 2dsphere index on ${collection.name}; unsure which to use for $geoNear`,
    )
  }
  return only
}

/** With a GeoJSON point distances are metres, with a pair of numbers they are radians. */
const readPoint = (near: unknown): { center: Position; metersPerUnit: number } => {
  const pair = readPair(near)
  if (pair) return { center: pair, metersPerUnit: EARTH_RADIUS_METERS }
  return { center: readCenter(near), metersPerUnit: 1 }
}

const readOptions = (view: CollectionView, stage: unknown): GeoNearOptions => {
  if (!isRecord(stage)) throw databaseFailure.query('the $geoNear stage specification must be an object')
  if (stage.spherical !== true) {
    throw databaseFailure.query("$geoNear requires 'spherical' to be true for a 2dsphere index")
  }
  const { center, metersPerUnit } = readPoint(stage.near)
  const distanceField = optionalText(stage, 'distanceField')
  if (distanceField === undefined) {
    throw databaseFailure.query("$geoNear requires a 'distanceField' option as a String")
  }
  return {
    near: {
      path: geoField(view, optionalText(stage, 'key')),
      center,
      minMeters: optionalNumber(stage, 'minDistance', 0) * metersPerUnit,
      maxMeters: optionalNumber(stage, 'maxDistance', Number.POSITIVE_INFINITY) * metersPerUnit,
    },
    query: isRecord(stage.query) ? stage.query : {},
    perMeter: optionalNumber(stage, 'distanceMultiplier', 1) / metersPerUnit,
    distanceField,
    includeLocs: optionalText(stage, 'includeLocs'),
    limit: optionalNumber(stage, 'limit', Number.POSITIVE_INFINITY),
  }
}

/** `$geoNear`: copies of the documents, nearest first, with their distance. */
export const geoNearStage = (view: CollectionView, stage: unknown): readonly Record<string, unknown>[] => {
  const options = readOptions(view, stage)
  const found = findNear(view, options.near, options.query).slice(0, options.limit)
  return found.map(({ document, meters, location }) => {
    const copy = copyDocument(document)
    setPath(copy, options.distanceField, meters * options.perMeter)
    if (options.includeLocs !== undefined) setPath(copy, options.includeLocs, location.stored)
    return copy
  })
}
