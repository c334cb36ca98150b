import { randomUUID } from 'node:crypto'
import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { database } from '../../cloudfunctions/_core/store/database'
import { newCertificate } from '../../domain/certificate/request-certificate'
import { aPerson } from '../fixtures/certificates'
import { ALWAYS, askedCertificate, seenBy } from './support/certificates'
import { CHANGFU, COORDINATOR, DOUSHAHE, HEAD } from './support/orders'
import { startTown, type Town } from './support/town'

const REQUESTS = 20

describe('the numbered register', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const numbers = async () =>
    (await town.documents('certificates')).flatMap(({ number }) => (number === null ? [] : [String(number)]))

  test('an issue that is sent again under its key gives one certificate and one number', async () => {
    const seen = await seenBy(town, HEAD, await askedCertificate(town))
    const key = randomUUID()
    const answers = await Promise.all([1, 2, 3, 4].map(() => town.ok(HEAD, 'certificate.issue', seen, key)))
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(await numbers()).toHaveLength(1)
  })

  test('two offices that issue the same at once give it one number', async () => {
    const seen = await seenBy(town, HEAD, await askedCertificate(town))
    const answers = await Promise.all(
      [HEAD, COORDINATOR].map((as) => town.call(as, 'certificate.issue', seen)),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await numbers()).toHaveLength(1)
  })

  test(`${REQUESTS} at once get consecutive numbers, each another tail`, async () => {
    const { certificateId, seen } = await seenBy(town, HEAD, await askedCertificate(town))
    const volunteer = { ...aPerson(personIdOf(CHANGFU.openid), '李长福') }
    const more = Array.from({ length: REQUESTS - 1 }, (_, at) => {
      const wish = { stationId: DOUSHAHE, period: ALWAYS, purpose: '' }
      const { id, ...rest } = newCertificate({ id: `cmore${at}`, person: volunteer, atMs: at }, wish)
      return { _id: id, ...rest }
    })
    await database.collection('certificates').add(more)
    const ids = [certificateId, ...more.map(({ _id }) => _id)]
    await Promise.all(ids.map((id) => town.ok(HEAD, 'certificate.issue', { certificateId: id, seen })))
    const all = (await numbers()).sort()
    expect(all.map((each) => Number(each.split('-')[3]))).toEqual(
      Array.from({ length: REQUESTS }, (_, at) => at + 1),
    )
    expect(new Set(all.map((each) => each.split('-')[4])).size).toBe(REQUESTS)
  })
})
