import type { Database } from './environment-parts'

type Constructor<Parameters extends unknown[]> = new (...parameters: Parameters) => object

/** All of `db.Geo`, of which the SDK's types know the point only. */
export interface GeoTypes {
  readonly Point: Database['Geo']['Point']
  readonly LineString: Constructor<[points: readonly object[]]>
  readonly Polygon: Constructor<[lines: readonly object[]]>
  readonly MultiPolygon: Constructor<[polygons: readonly object[]]>
}

const isComplete = (geo: object): geo is GeoTypes =>
  ['Point', 'LineString', 'Polygon', 'MultiPolygon'].every((name) => name in geo)

export const geoTypes = ({ Geo }: Database): GeoTypes => {
  if (!isComplete(Geo)) throw new Error('the SDK lacks geometries')
  return Geo
}
