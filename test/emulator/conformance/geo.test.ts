import { openEnvironment } from './support/environment'
import type { Collection, Environment } from './support/environment-parts'
import { type GeoTypes, geoTypes } from './support/geo-types'

let environment: Environment
let sights: Collection
let Geo: GeoTypes

beforeAll(async () => {
  environment = await openEnvironment()
  Geo = geoTypes(environment.db)
  sights = await environment.collection(
    [
      { _id: 'tower', city: 'Guangzhou', at: new Geo.Point(113.30593, 23.1361155) },
      { _id: 'mountain', city: 'Guangzhou', at: new Geo.Point(113.306789, 23.1564721) },
      { _id: 'palace', city: 'Beijing', at: new Geo.Point(116.3949659, 39.9163447) },
      { _id: 'wall', city: 'Beijing', at: new Geo.Point(116.2328567, 40.242373) },
      { _id: 'nowhere', city: 'Guangzhou' },
    ],
    [{ name: 'by_place', fields: [['at', '2dsphere']] }],
  )
})

afterAll(() => environment.close())

const here = () => new Geo.Point(113.3089506, 23.0968251)

const idsOf = async (query: object): Promise<string[]> =>
  (await sights.where(query).get()).data.map(({ _id }: { _id: string }) => _id)

const ring = (corners: readonly (readonly [number, number])[]) => {
  const [first] = corners
  const closed = first ? [...corners, first] : []
  return new Geo.LineString(closed.map(([longitude, latitude]) => new Geo.Point(longitude, latitude)))
}

// CloudBase docs: developers.weixin.qq.com/minigame/dev/wxcloud/reference-sdk-api/database/command/Command.geoNear.md
describe('geoNear in where', () => {
  test('nearest first, documents without a place left out', async () => {
    const _ = environment.db.command
    expect(await idsOf({ at: _.geoNear({ geometry: here() }) })).toEqual([
      'tower',
      'mountain',
      'palace',
      'wall',
    ])
  })

  test('between two distances in metres, and with another condition', async () => {
    const _ = environment.db.command
    const near = { geometry: here(), minDistance: 5000, maxDistance: 2_000_000 }
    expect(await idsOf({ at: _.geoNear(near) })).toEqual(['mountain', 'palace', 'wall'])
    expect(await idsOf({ city: 'Beijing', at: _.geoNear(near) })).toEqual(['palace', 'wall'])
  })

  test('needs a geo index', async () => {
    const plain = await environment.collection([{ at: here() }])
    const query = { at: environment.db.command.geoNear({ geometry: here() }) }
    await expect(plain.where(query).get()).rejects.toThrow()
  })
})

// CloudBase docs: developers.weixin.qq.com/miniprogram/dev/wxcloud/reference-sdk-api/database/command/Command.geoWithin.html
describe('geoWithin', () => {
  const aroundGuangzhou = () => [
    ring([
      [113, 23],
      [114, 23],
      [114, 23.15],
      [113, 23.15],
    ]),
  ]

  test('a polygon', async () => {
    const { command } = environment.db
    const query = { at: command.geoWithin({ geometry: new Geo.Polygon(aroundGuangzhou()) }) }
    expect(await idsOf(query)).toEqual(['tower'])
    expect((await sights.where(query).count()).total).toBe(1)
  })

  test('several polygons', async () => {
    const { command } = environment.db
    const beijing = ring([
      [116.3, 39.8],
      [116.5, 39.8],
      [116.5, 40],
      [116.3, 40],
    ])
    const geometry = new Geo.MultiPolygon([new Geo.Polygon(aroundGuangzhou()), new Geo.Polygon([beijing])])
    expect((await idsOf({ at: command.geoWithin({ geometry }) })).sort()).toEqual(['palace', 'tower'])
  })

  test('a polygon with a hole', async () => {
    const { command } = environment.db
    const hole = ring([
      [113.3, 23.13],
      [113.31, 23.13],
      [113.31, 23.14],
      [113.3, 23.14],
    ])
    const geometry = new Geo.Polygon([...aroundGuangzhou(), hole])
    expect(await idsOf({ at: command.geoWithin({ geometry }) })).toEqual([])
  })

  test('a circle, its radius in radians', async () => {
    const { command } = environment.db
    const within = (km: number) => ({
      at: command.geoWithin({ centerSphere: [[113.3089506, 23.0968251], km / 6378.1] }),
    })
    expect(await idsOf(within(4.3))).toEqual([])
    expect(await idsOf(within(4.5))).toEqual(['tower'])
    expect((await idsOf(within(10))).sort()).toEqual(['mountain', 'tower'])
  })
})

// CloudBase docs: developers.weixin.qq.com/miniprogram/dev/wxcloud/reference-sdk-api/database/command/Command.geoIntersects.html
test('geoIntersects', async () => {
  const { command } = environment.db
  const shapes = await environment.collection([
    {
      _id: 'line',
      at: new Geo.LineString([new Geo.Point(0, 0), new Geo.Point(4, 4)]),
    },
    {
      _id: 'area',
      at: new Geo.Polygon([
        ring([
          [10, 10],
          [14, 10],
          [14, 14],
          [10, 14],
        ]),
      ]),
    },
    { _id: 'point', at: new Geo.Point(12, 12) },
  ])
  const meeting = async (geometry: object) =>
    (await shapes.where({ at: command.geoIntersects({ geometry }) }).get()).data
      .map(({ _id }: { _id: string }) => _id)
      .sort()
  expect(await meeting(new Geo.Point(12, 12))).toEqual(['area', 'point'])
  expect(await meeting(new Geo.LineString([new Geo.Point(0, 4), new Geo.Point(4, 0)]))).toEqual(['line'])
  expect(await meeting(new Geo.LineString([new Geo.Point(9, 12), new Geo.Point(20, 12.5)]))).toEqual(['area'])
  expect(await meeting(new Geo.Point(50, 50))).toEqual([])
})

// CloudBase docs: developers.weixin.qq.com/minigame/dev/wxcloud/reference-sdk-api/database/aggregate/Aggregate.geoNear.md
describe('the stage geoNear', () => {
  const options = (more: object = {}) => ({
    near: here(),
    spherical: true,
    distanceField: 'far.away',
    ...more,
  })

  test('adds the distance, nearest first', async () => {
    const { data } = await sights.aggregate().geoNear(options()).project({ far: 1 }).end()
    expect(data.map(({ _id }: { _id: string }) => _id)).toEqual(['tower', 'mountain', 'palace', 'wall'])
    // 6,378,100 m times the angle between the two points.
    expect(data[0].far.away).toBeCloseTo(4384.68, 1)
  })

  test('query, distances, limit, multiplier, includeLocs, key', async () => {
    const { data } = await sights
      .aggregate()
      .geoNear(
        options({
          query: { city: 'Guangzhou' },
          minDistance: 4000,
          maxDistance: 10_000,
          limit: 1,
          distanceMultiplier: 0.001,
          includeLocs: 'place',
          key: 'at',
        }),
      )
      .end()
    expect(data).toEqual([
      {
        _id: 'tower',
        city: 'Guangzhou',
        at: { type: 'Point', coordinates: [113.30593, 23.1361155] },
        far: { away: expect.closeTo(4.38468, 4) },
        place: { type: 'Point', coordinates: [113.30593, 23.1361155] },
      },
    ])
  })

  test('must be the first stage, and needs a geo index', async () => {
    await expect(sights.aggregate().match({}).geoNear(options()).end()).rejects.toThrow()
    const plain = await environment.collection([{ at: here() }])
    await expect(plain.aggregate().geoNear(options()).end()).rejects.toThrow()
  })
})
