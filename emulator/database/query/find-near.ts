import { databaseFailure } from '../database-failure'
import type { CollectionView, ViewedDocument } from '../engine/collection-view'
import { distanceToShape } from '../geo/distance-to-shape'
import { type Location, locationsAt } from '../geo/locations-at'
import type { NearCondition } from '../geo/near-condition'
import { compileQuery } from './compile-query'
import { planCandidates } from './plan-candidates'

export interface NearDocument extends ViewedDocument {
  readonly meters: number
  /** The geometry that was nearest. */
  readonly location: Location
}

const nearest = (viewed: ViewedDocument, { path, center }: NearCondition): NearDocument | undefined => {
  let best: NearDocument | undefined
  for (const location of locationsAt.lenient(viewed.document, path)) {
    const meters = distanceToShape(center, location.shape)
    if (!best || meters < best.meters) best = { ...viewed, meters, location }
  }
  return best
}

/** The documents that match `rest` in the ring, nearest first. Needs a 2dsphere index on the field, as MongoDB does. */
export const findNear = (
  view: CollectionView,
  near: NearCondition,
  rest: Record<string, unknown>,
): readonly NearDocument[] => {
  const isIndexed = [...view.collection.indexes.values()].some(({ definition }) =>
    definition.fields.some(({ path, direction }) => path === near.path && direction === '2dsphere'),
  )
  if (!isIndexed) {
    throw databaseFailure.query(
      'error processing query: planner returned error: unable to find index for $geoNear query',
    )
  }
  const matches = compileQuery(rest)
  const { scans } = view.collection
  scans.addQuery(true)
  const found: NearDocument[] = []
  for (const viewed of view.documents(planCandidates(view.collection, rest, near))) {
    scans.addDocument()
    const candidate = matches(viewed.document) ? nearest(viewed, near) : undefined
    if (candidate && candidate.meters >= near.minMeters && candidate.meters <= near.maxMeters)
      found.push(candidate)
  }
  return found.sort((left, right) => left.meters - right.meters)
}
