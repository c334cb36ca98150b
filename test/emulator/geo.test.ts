import fc from 'fast-check'
import { freshCollection } from './support/fresh-collection'
import { connectManager } from './support/manager'
import { refusalOf } from './support/refusal-of'
import { sharedEmulator } from './support/shared-emulator'

const { emulator, sdk } = sharedEmulator()

type Collection = Awaited<ReturnType<typeof freshCollection>>

const RAW = { raw: true } as const

const addGeoIndex = (collection: Collection, paths: readonly string[]) =>
  connectManager(emulator().url).database.updateCollection(collection.name, {
    CreateIndexes: paths.map((path) =>
      connectManager(emulator().url).index(`geo_${path}`, [path], false, '2dsphere'),
    ),
  })

const idsOf = async (collection: Collection, query: object): Promise<string[]> =>
  (await collection.options(RAW).where(query).limit(1000).get()).data.map(({ _id }: { _id: string }) => _id)

const point = (longitude: number, latitude: number) => ({ type: 'Point', coordinates: [longitude, latitude] })

// MongoDB's manual: $box, $center and $polygon compare the coordinates as they are.
describe('flat shapes', () => {
  let places: Collection

  beforeAll(async () => {
    places = await freshCollection(sdk(), [
      { _id: 'pair', at: [1, 1] },
      { _id: 'named', at: { lng: 2, lat: 2 } },
      { _id: 'point', at: point(3, 3) },
      { _id: 'list', at: [point(50, 50), point(1, 2)] },
      { _id: 'wrong', at: 'x' },
      { _id: 'none' },
    ])
  })

  const cases: readonly [string, object, string[]][] = [
    [
      '$box',
      {
        $box: [
          [0, 0],
          [2.5, 2.5],
        ],
      },
      ['pair', 'named', 'list'],
    ],
    [
      '$polygon',
      {
        $polygon: [
          [0, 0],
          [4, 0],
          [4, 4],
        ],
      },
      ['pair', 'named', 'point'],
    ],
    ['$center', { $center: [[0, 0], 2.3] }, ['pair', 'list']],
    ['$centerSphere', { $centerSphere: [[3, 3], 0.001] }, ['point']],
  ]

  test.each(cases)('%s', async (_name, $geoWithin, expected) => {
    expect(await idsOf(places, { at: { $geoWithin } })).toEqual(expected)
  })

  test('$not finds the others', async () => {
    const query = {
      at: {
        $not: {
          $geoWithin: {
            $box: [
              [0, 0],
              [2.5, 2.5],
            ],
          },
        },
      },
    }
    expect(await idsOf(places, query)).toEqual(['point', 'wrong', 'none'])
  })
})

describe('great circles', () => {
  test('the edge of a polygon bends towards the pole', async () => {
    const places = await freshCollection(sdk(), [{ _id: 'above', at: point(45, 60.5) }])
    const ring = [
      [0, 60],
      [90, 60],
      [90, 10],
      [0, 10],
      [0, 60],
    ]
    expect(
      await idsOf(places, { at: { $geoWithin: { $geometry: { type: 'Polygon', coordinates: [ring] } } } }),
    ).toEqual(['above'])
    expect(await idsOf(places, { at: { $geoWithin: { $polygon: ring } } })).toEqual([])
  })

  test('lines and areas have the distance of their nearest point', async () => {
    const places = await freshCollection(sdk(), [
      {
        _id: 'line',
        at: {
          type: 'LineString',
          coordinates: [
            [-10, 1],
            [10, 1],
          ],
        },
      },
      {
        _id: 'area',
        at: {
          type: 'Polygon',
          coordinates: [
            [
              [-1, -1],
              [1, -1],
              [1, 0.5],
              [-1, 0.5],
              [-1, -1],
            ],
          ],
        },
      },
      { _id: 'point', at: point(0, 0.5) },
    ])
    await addGeoIndex(places, ['at'])
    const { data } = await places
      .aggregate()
      .geoNear({ near: new (sdk().db.Geo.Point)(0, 0), spherical: true, distanceField: 'm' })
      .project({ m: 1 })
      .end()
    const degreeMeters = (6_378_100 * Math.PI) / 180
    expect(data).toEqual([
      { _id: 'area', m: 0 },
      { _id: 'point', m: expect.closeTo(degreeMeters / 2, 3) },
      { _id: 'line', m: expect.closeTo(1.0153 * degreeMeters, -2) },
    ])
  })
})

// The wording is MongoDB's; CloudBase's pages only say what is required.
describe('refusals', () => {
  test('a 2dsphere index admits geometries only, in old documents and in new ones', async () => {
    const places = await freshCollection(sdk(), [{ _id: 'wrong', at: 'x' }])
    const failed = await refusalOf(addGeoIndex(places, ['at']))
    expect(failed.message).toContain("Can't extract geo keys")
    await places.doc('wrong').remove()
    await addGeoIndex(places, ['at'])
    const wrong = [
      { at: 5 },
      { at: { type: 'Nowhere', coordinates: [1, 2] } },
      { at: point(181, 0) },
      { at: [200, 100] },
      { at: { type: 'LineString', coordinates: [[1, 1]] } },
      {
        at: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 1],
            ],
          ],
        },
      },
    ]
    for (const document of wrong) {
      expect(await refusalOf(places.add(document))).toMatchObject({
        code: 'DATABASE_REQUEST_FAILED',
        message: expect.stringContaining("Can't extract geo keys"),
      })
    }
    await places.add([{ other: 1 }, { at: null }, { at: [1, 2] }, { at: point(1, 2) }])
    expect((await places.count()).total).toBe(4)
    expect((await refusalOf(places.where({ other: 1 }).update({ at: 'x' }))).message).toContain('geo keys')
  })

  test('queries MongoDB would not run', async () => {
    const places = await freshCollection(sdk(), [{ at: point(1, 1) }])
    const near = { $nearSphere: { $geometry: point(1, 1) } }
    const indexed = await freshCollection(sdk(), [{ at: point(1, 1) }])
    await addGeoIndex(indexed, ['at'])
    const refused: readonly [Collection, object, string][] = [
      [places, { at: near }, 'unable to find index for $geoNear query'],
      [indexed, { $or: [{ at: near }, { a: 1 }] }, 'geo $near must be top-level expr'],
      [indexed, { at: near, $and: [{ at: near }] }, 'Too many geoNear expressions'],
      [
        indexed,
        { at: { $nearSphere: { $geometry: point(1, 1), $maxDistance: -1 } } },
        'must be non-negative',
      ],
      [places, { at: { $geoWithin: { $circle: [] } } }, 'unknown geo specifier'],
      [
        places,
        {
          at: {
            $geoIntersects: {
              $box: [
                [0, 0],
                [1, 1],
              ],
            },
          },
        },
        'unknown geo specifier',
      ],
      [places, { at: { $geoWithin: { $geometry: point(1, 500) } } }, 'out of bounds'],
    ]
    for (const [collection, query, reason] of refused) {
      expect(await refusalOf(collection.options(RAW).where(query).get())).toMatchObject({
        code: 'DATABASE_REQUEST_FAILED',
        message: expect.stringContaining(reason),
      })
    }
    const matched = await refusalOf(
      indexed
        .options(RAW)
        .aggregate([{ $match: { at: near } }])
        .end(),
    )
    expect(matched.message).toContain('not allowed in this context')
  })

  test('the stage $geoNear names its index when there are several', async () => {
    const places = await freshCollection(sdk(), [{ a: point(1, 1), b: point(5, 5) }])
    await addGeoIndex(places, ['a', 'b'])
    const ask = (more: object) =>
      places
        .aggregate()
        .geoNear({ near: new (sdk().db.Geo.Point)(5, 5), spherical: true, distanceField: 'm', ...more })
        .end()
    expect((await refusalOf(ask({}))).message).toContain('more than one 2dsphere index')
    expect((await ask({ key: 'b' })).data[0].m).toBe(0)
    expect((await refusalOf(ask({ key: 'b', spherical: false }))).message).toContain('spherical')
    expect((await refusalOf(ask({ key: 'b', distanceField: 7 }))).message).toContain('distanceField')
  })
})

describe('an index on places finds what a scan finds', () => {
  /** Doubles of fast-check are mostly next to nothing. */
  const evenly = (min: number, max: number) =>
    fc.integer({ min: 0, max: 1_000_000 }).map((part) => min + ((max - min) * part) / 1_000_000)
  const longitude = fc.oneof(evenly(-180, 180), fc.constantFrom(-180, 179.999, 180))
  const latitude = fc.oneof(evenly(-90, 90), fc.constantFrom(-90, 89.99, 90))
  const anywhere = fc.tuple(longitude, latitude)
  const offset = evenly(-2, 2)
  const crowded = fc.constantFrom<readonly [number, number]>([113, 23], [179.5, 70], [-179.9, -5], [20, 87.5])
  const onEarth = ([lng, lat]: readonly [number, number]): [number, number] => [
    lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng,
    Math.max(-90, Math.min(90, lat)),
  ]
  const together = fc
    .tuple(crowded, offset, offset)
    .map(([[lng, lat], east, north]) =>
      onEarth([lng + east / Math.max(0.05, Math.cos((lat * Math.PI) / 180)), lat + north]),
    )
  const place = fc.oneof(anywhere, { arbitrary: together, weight: 3 })
  const radius = fc.oneof(evenly(0.005, 0.05), evenly(0, 1.5))

  /** The haversine of the angle, another formula than the emulator's. */
  const radians = (
    [lng1, lat1]: readonly [number, number],
    [lng2, lat2]: readonly [number, number],
  ): number => {
    const rad = (degrees: number) => (degrees * Math.PI) / 180
    const half =
      Math.sin(rad(lat2 - lat1) / 2) ** 2 +
      Math.cos(rad(lat1)) * Math.cos(rad(lat2)) * Math.sin(rad(lng2 - lng1) / 2) ** 2
    return 2 * Math.asin(Math.min(1, Math.sqrt(half)))
  }

  test('in circles anywhere on the earth, also across the date line and the poles', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(place, { minLength: 25, maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(), radius), { minLength: 6, maxLength: 8 }),
        async (places, circles) => {
          const documents = places.map(([lng, lat], n) => ({ _id: `p${n}`, at: point(lng, lat) }))
          const indexed = await freshCollection(sdk(), documents)
          await addGeoIndex(indexed, ['at'])
          for (const [pick, size] of circles) {
            const center = places[pick % places.length] ?? [0, 0]
            const surely = (margin: number) =>
              places.flatMap((at, n) => (radians(center, at) <= size + margin ? [`p${n}`] : []))
            const found = await idsOf(indexed, { at: { $geoWithin: { $centerSphere: [center, size] } } })
            const near = await idsOf(indexed, {
              at: { $nearSphere: { $geometry: point(...center), $maxDistance: size * 6_378_100 } },
            })
            for (const answer of [found, near]) {
              expect(answer).toEqual(expect.arrayContaining(surely(-1e-7)))
              expect(surely(1e-7)).toEqual(expect.arrayContaining(answer))
            }
          }
        },
      ),
      { numRuns: 30 },
    )
  })
})
