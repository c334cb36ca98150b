import { locationsAt } from '../geo/locations-at'
import { isOnEarth } from '../geo/position'
import { NotGeometry } from '../geo/read-geometry'
import { cornersOf } from '../geo/shape'
import type { StoredDocument } from '../stored-document'
import { showValue } from '../update/show-value'
import type { IndexDefinition } from './index-definition'

const checkLocations = (document: StoredDocument, path: string): void => {
  const corners = locationsAt.strict(document, path).flatMap(({ shape }) => cornersOf(shape))
  const outside = corners.find((corner) => !isOnEarth(corner))
  if (!outside) return
  throw new NotGeometry(`longitude/latitude is out of bounds, lng: ${outside[0]} lat: ${outside[1]}`)
}

/** Why a 2dsphere index cannot hold the document, in MongoDB's words; undefined when it can. */
export const geoKeyProblem = (document: StoredDocument, { fields }: IndexDefinition): string | undefined => {
  try {
    for (const { path, direction } of fields) if (direction === '2dsphere') checkLocations(document, path)
    return undefined
  } catch (error) {
    if (error instanceof NotGeometry)
      return `Can't extract geo keys: ${showValue(document)}  ${error.message}`
    throw error
  }
}
