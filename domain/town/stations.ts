import type { LngLat } from '../kernel/geo'

/**
 * 上土市镇 as data: one institute and nine stations.
 * Codes: 统计用区划代码, 国家统计局 2023. Positions are a rough layout for distances in words, never for navigation.
 */
export const TOWN = {
  id: '341525111',
  name: '上土市镇',
  institute: '上土市镇新时代文明实践所',
} as const

export type Station = {
  readonly id: string
  /** Village or community. */
  readonly village: string
  readonly name: string
  readonly position: LngLat
  readonly demoLevel: 'none' | 'city'
}

const station = (
  id: string,
  village: string,
  lng: number,
  lat: number,
  demoLevel: 'none' | 'city' = 'none',
) =>
  ({ id, village, name: `${village}新时代文明实践站`, position: { lng, lat }, demoLevel }) satisfies Station

export const STATIONS: readonly Station[] = [
  station('341525111001', '狮山社区', 115.905, 31.136),
  station('341525111200', '铜锣寨村', 115.945, 31.15),
  station('341525111201', '陡沙河村', 115.928, 31.178, 'city'),
  station('341525111202', '龙金村', 115.942, 31.118),
  station('341525111203', '上土市村', 115.898, 31.14),
  station('341525111204', '禅堂村', 115.882, 31.122),
  station('341525111205', '上店村', 115.885, 31.095),
  station('341525111206', '古佛堂村', 115.898, 31.104),
  station('341525111207', '江子河村', 115.875, 31.155),
]

const BY_ID = new Map(STATIONS.map((each) => [each.id, each]))

export const findStation = (id: string): Station | null => BY_ID.get(id) ?? null

/** The town to which a station belongs; null where there is no such station. */
export const townOfStation = (id: string): string | null => (BY_ID.has(id) ? TOWN.id : null)

export const villageName = (stationId: string): string => BY_ID.get(stationId)?.village ?? ''

export const otherStationIds = (stationId: string): readonly string[] =>
  STATIONS.flatMap(({ id }) => (id === stationId ? [] : [id]))
