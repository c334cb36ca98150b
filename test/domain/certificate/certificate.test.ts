import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { certificateContent, MOST_LISTED, recordsText } from '../../../domain/certificate/certificate-content'
import { certificateNumber, numberIn, plainNumber } from '../../../domain/certificate/certificate-number'
import { isCertificatePeriod, provenPeriod } from '../../../domain/certificate/certificate-period'
import {
  CERTIFICATE_MOVES,
  CERTIFICATE_STATUS_CODES,
  MOVES_FROM,
} from '../../../domain/certificate/certificate-statuses'
import { certificateCard } from '../../../domain/certificate/certificate-view'
import {
  type CountedRecord,
  countedRecords,
  LEAST_MINUTES,
} from '../../../domain/certificate/counted-records'
import {
  declineCertificate,
  replaceCertificate,
  revokeCertificate,
} from '../../../domain/certificate/end-certificate'
import { openMoves } from '../../../domain/certificate/handling'
import { isOutdated } from '../../../domain/certificate/is-outdated'
import { issueCertificate } from '../../../domain/certificate/issue-certificate'
import { paperBlocks, sayTotal } from '../../../domain/certificate/paper-words'
import { publicCertificate } from '../../../domain/certificate/public-certificate'
import { stationsToAsk } from '../../../domain/certificate/stations-to-ask'
import { verifyAddress } from '../../../domain/certificate/verify-address'
import type { HourEntry } from '../../../domain/hours/hour-entry'
import { canonicalJson } from '../../../domain/kernel/canonical-json'
import { DAY_MS, shanghaiInstant } from '../../../domain/kernel/shanghai-time'
import { SPOKEN_SIGNS } from '../../../domain/kernel/spoken-signs'
import {
  aPaper,
  aPerson,
  aRecord,
  aRequest,
  HEAD_PERSON,
  ISSUED_AT_MS,
  issueContext,
  STATION_ID,
  VOLUNTEER,
} from '../../fixtures/certificates'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const ALWAYS = { fromMs: null, toMs: null }
const OTHER_STATION = '341525111205'

const someRecords: fc.Arbitrary<readonly CountedRecord[]> = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: LEAST_MINUTES, max: 480 }),
      hourClass: fc.constantFrom('verified' as const, 'declared' as const),
      project: fc.constantFrom('warm_home' as const, 'happy_home' as const, null),
    }),
    { minLength: 1, maxLength: 120 },
  )
  .map((all) => all.map((each, at) => aRecord(at, each)))

const sumOf = (all: readonly { readonly minutes: number }[]) =>
  all.reduce((sum, { minutes }) => sum + minutes, 0)

describe('what a certificate counts', () => {
  test('its total is the sum of what it lists and what it only counts, by class and by project', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const { snapshot } = aPaper(records)
        expect(snapshot.totalMinutes).toBe(sumOf(records))
        expect(sumOf(snapshot.records) + snapshot.unlisted.minutes).toBe(snapshot.totalMinutes)
        expect(snapshot.verifiedMinutes + snapshot.declaredMinutes).toBe(snapshot.totalMinutes)
        expect(sumOf(snapshot.projects)).toBe(snapshot.totalMinutes)
        expect(snapshot.records.length).toBe(Math.min(records.length, MOST_LISTED))
      }),
    )
  })

  test('minutes are summed first and rounded down once', () => {
    const { snapshot } = aPaper([aRecord(0, { minutes: 29 }), aRecord(1, { minutes: 31 })])
    expect(sayTotal(snapshot.totalMinutes)).toBe('1 小时（精确为 60 分钟）')
    expect(sayTotal(89)).toBe('1 小时（精确为 89 分钟）')
  })

  const anEntry = (at: number, more: Partial<HourEntry> = {}): HourEntry => ({
    ...aRecord(at),
    id: `entry:o${at}:v1:1:credit`,
    kind: 'credit',
    revision: 1,
    reversesId: null,
    reason: null,
    accountId: 'volunteer:v1',
    counterAccountId: `station:${STATION_ID}`,
    townId: '341525111',
    stationId: STATION_ID,
    volunteerId: 'v1',
    sequence: at + 1,
    balanceAfterMinutes: 0,
    confirmedBy: 'h1',
    lentByStationId: null,
    atMs: 0,
    previousHash: '',
    hash: '',
    ...more,
  })
  const scope = { volunteerId: 'v1', stationId: STATION_ID, period: ALWAYS }
  const none = () => false

  test('one station’s records of one volunteer only, whatever else is read with them', () => {
    const stations = fc.constantFrom(STATION_ID, OTHER_STATION)
    const people = fc.constantFrom('v1', 'v2')
    const entries = fc
      .array(fc.tuple(stations, people))
      .map((all) => all.map(([stationId, volunteerId], at) => anEntry(at, { stationId, volunteerId })))
    fc.assert(
      fc.property(entries, (all) => {
        const own = all.filter((each) => each.stationId === STATION_ID && each.volunteerId === 'v1')
        const { records } = countedRecords(all, scope, none)
        expect(records.map(({ orderId }) => orderId).sort()).toEqual(own.map(({ orderId }) => orderId).sort())
      }),
    )
  })

  test('credits less reversals; what is looked into stands apart; a period ends before its last instant', () => {
    const credit = anEntry(0)
    const reversal = anEntry(0, {
      id: 'r',
      kind: 'reversal',
      reversesId: credit.id,
      minutes: -45,
      sequence: 5,
    })
    const anew = anEntry(0, { id: 'n', revision: 2, minutes: 30, sequence: 6 })
    const all = [credit, anEntry(1), reversal, anew]
    expect(countedRecords(all, scope, none).records.map(({ minutes }) => minutes)).toEqual([30, 45])
    const { records, leftOut } = countedRecords(all, scope, (id) => id === 'o1')
    expect([records.length, leftOut.length]).toEqual([1, 1])
    const period = { fromMs: null, toMs: anEntry(1).servedUntilMs }
    expect(countedRecords(all, { ...scope, period }, none).records).toHaveLength(1)
  })

  test('a volunteer may ask those stations that have minutes of his left, and not for what is in doubt', () => {
    const back = anEntry(1, { stationId: OTHER_STATION, minutes: 10 })
    const reversal = anEntry(1, { ...back, kind: 'reversal', minutes: -10, reversesId: back.id, id: 'r' })
    const entries = [anEntry(0), back, reversal, anEntry(2), anEntry(3, { stationId: OTHER_STATION })]
    expect(stationsToAsk(entries, VOLUNTEER.id, (id) => id === 'o2' || id === 'o3')).toEqual([
      { stationId: STATION_ID, minutes: 45, years: [{ year: 2026, minutes: 45 }] },
    ])
  })

  test('what a station is asked for is what it would issue, and what it would refuse is not offered', () => {
    const entry = fc.record({
      minutes: fc.integer({ min: 1, max: 40 }),
      elsewhere: fc.boolean(),
      taken: fc.boolean(),
      inDoubt: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (rows) => {
        const entries = rows.flatMap(({ minutes, elsewhere, taken: back }, at) => {
          const credit = anEntry(at, { minutes, stationId: elsewhere ? OTHER_STATION : STATION_ID })
          const reversal: HourEntry = { ...credit, id: `r${at}`, kind: 'reversal', reversesId: credit.id }
          return back ? [credit, { ...reversal, minutes: -minutes }] : [credit]
        })
        const isFrozen = (orderId: string) => rows[Number(orderId.slice(1))]?.inDoubt ?? false
        const offered = stationsToAsk(entries, VOLUNTEER.id, isFrozen)
        for (const stationId of [STATION_ID, OTHER_STATION]) {
          const of = { volunteerId: VOLUNTEER.id, stationId, period: ALWAYS }
          const { records } = countedRecords(entries, of, isFrozen)
          const issued = issueCertificate(aRequest(), issueContext(records))
          const proven = issued.ok ? issued.value.paper?.snapshot.totalMinutes : undefined
          expect(offered.find((each) => each.stationId === stationId)?.minutes).toBe(proven)
        }
      }),
    )
  })
})

describe('the period', () => {
  const midnight = shanghaiInstant(2026, 1, 1)
  test.each([
    [ALWAYS, true],
    [{ fromMs: midnight, toMs: midnight + DAY_MS }, true],
    [{ fromMs: midnight, toMs: midnight }, false],
    [{ fromMs: midnight + 1, toMs: null }, false],
    [{ fromMs: midnight, toMs: midnight + 4_000 * DAY_MS }, false],
  ])('%j', (period, good) => {
    expect(isCertificatePeriod(period)).toBe(good)
  })

  test('never reaches beyond the issue, and begins with the first record where nothing else was asked', () => {
    const first = midnight + 5 * DAY_MS + 3_600_000
    expect(provenPeriod(ALWAYS, first, midnight + 9 * DAY_MS)).toEqual({
      fromMs: midnight + 5 * DAY_MS,
      toMs: midnight + 9 * DAY_MS,
    })
  })
})

describe('the number', () => {
  const signs = fc.array(fc.nat(65_535), { minLength: 8, maxLength: 8 })

  test('has its form for any year, running number and randomness, and is found again in what people type', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2020, max: 2099 }),
        fc.integer({ min: 1, max: 999_999 }),
        signs,
        (...of) => {
          const number = certificateNumber(...of)
          expect(number).toMatch(new RegExp(`^STS-ZM-\\d{4}-\\d{6}-[${SPOKEN_SIGNS}]{8}$`))
          expect(plainNumber(` ${number.toLowerCase().replaceAll('-', '—')} `)).toBe(number)
          for (const dash of ['', ' ']) expect(plainNumber(number.replaceAll('-', dash))).toBe(number)
          expect(numberIn(verifyAddress(number, undefined))).toBe(number)
          expect(numberIn(verifyAddress(number, 'https://a.cn/'))).toBe(number)
        },
      ),
    )
    expect(numberIn('别的码')).toBeNull()
  })
})

describe('the life of a certificate', () => {
  const records = [aRecord(0), aRecord(1)]
  const issued = () => taken(issueCertificate(aRequest(), issueContext(records)))
  const by = { person: HEAD_PERSON, atMs: ISSUED_AT_MS + DAY_MS }
  const because = { code: 'records_corrected', text: '' }

  test('every status allows the moves of its table and no others', () => {
    const stand = {
      requested: aRequest(),
      issued: issued(),
      declined: taken(declineCertificate(aRequest(), { code: 'not_ours', text: '' }, by)),
      revoked: taken(revokeCertificate(issued(), because, by)),
    }
    for (const status of CERTIFICATE_STATUS_CODES) {
      const now = stand[status]
      expect(now.status).toBe(status)
      const tries = {
        issue: issueCertificate(now, issueContext(records)),
        decline: declineCertificate(now, { code: 'not_ours', text: '' }, by),
        revoke: revokeCertificate(now, because, by),
      }
      expect(CERTIFICATE_MOVES.filter((move) => tries[move].ok)).toEqual(MOVES_FROM[status])
      expect(openMoves(now, HEAD_PERSON)).toEqual(MOVES_FROM[status])
      expect(openMoves(now, VOLUNTEER)).toEqual([])
    }
  })

  test('nobody issues his own, also not with an office', () => {
    const headHimself = aPerson('v1', '李长福', HEAD_PERSON.grants)
    const own = issueContext(records, { person: headHimself })
    expect(refusalOf(issueCertificate(aRequest(), own))).toBe('CERTIFICATE.OWN')
    const other = aPerson('h2', '尹长山', [{ role: 'station_head', stationId: OTHER_STATION }])
    expect(refusalOf(issueCertificate(aRequest(), issueContext(records, { person: other })))).toBe(
      'CERTIFICATE.NOT_FOUND',
    )
  })

  test('is issued from what the head has seen, and from something', () => {
    expect(refusalOf(issueCertificate(aRequest(), issueContext(records, { seen: 'other' })))).toBe(
      'CERTIFICATE.RECORDS_CHANGED',
    )
    const issued = (...minutes: readonly number[]) =>
      issueCertificate(aRequest(), issueContext(minutes.map((each, at) => aRecord(at, { minutes: each }))))
    expect(refusalOf(issued())).toBe('CERTIFICATE.NOTHING_RECORDED')
    expect(refusalOf(issued(20, 9))).toBe('CERTIFICATE.UNDER_HALF_HOUR')
    expect(issued(20, 10).ok).toBe(true)
  })

  test('the hash follows from the snapshot, in whatever order its fields are kept', () => {
    const { snapshot, contentHash } = aPaper(records)
    const turned = Object.fromEntries(Object.entries(snapshot).reverse())
    expect(sha256(canonicalJson(turned))).toBe(contentHash)
    expect(aPaper(records)).toEqual(aPaper(records))
    expect(aPaper([aRecord(0), aRecord(1, { minutes: 46 })]).contentHash).not.toBe(contentHash)
    expect(recordsText([...records].reverse())).toBe(recordsText(records))
  })

  test('is outdated when minutes were added or taken back, not because somebody asks about them', () => {
    const certificate = issued()
    const now = (all: readonly CountedRecord[], leftOut: readonly CountedRecord[] = []) =>
      isOutdated(certificate, { records: all, leftOut }, sha256)
    expect(now(records)).toBe(false)
    expect(now([aRecord(0)], [aRecord(1)])).toBe(false)
    expect(now([aRecord(0)])).toBe(true)
    expect(now([...records, aRecord(2)])).toBe(true)
    expect(now([aRecord(0), aRecord(1, { minutes: 40 })])).toBe(true)
    const context = issueContext([aRecord(0)], { leftOut: [aRecord(1)] })
    const without = taken(issueCertificate(aRequest(), context))
    expect(isOutdated(without, { records: [aRecord(0)], leftOut: [aRecord(1)] }, sha256)).toBe(false)
    expect(isOutdated(without, { records, leftOut: [] }, sha256)).toBe(true)
  })

  test('is replaced by another that names it, and itself stays as it was printed', () => {
    const certificate = issued()
    const fewer = [aRecord(0)]
    const context = issueContext(fewer, { running: 124, atMs: ISSUED_AT_MS + DAY_MS })
    const [revoked, fresh] = taken(replaceCertificate(certificate, because, 'c2', context))
    expect(revoked).toMatchObject({ status: 'revoked', replacedById: 'c2', paper: certificate.paper })
    expect(fresh).toMatchObject({ id: 'c2', status: 'issued', replacesId: 'c1', fileId: null })
    expect(fresh.paper?.snapshot).toMatchObject({ replaces: certificate.number, totalMinutes: 45 })
    expect(fresh.paper?.snapshot.period.toMs).toBe(certificate.paper?.snapshot.period.toMs)
    expect(publicCertificate(revoked)).toMatchObject({ revokedAtMs: context.atMs, name: '李**' })
    expect(JSON.stringify(publicCertificate(revoked))).not.toContain(fresh.number)
  })

  test('a request is late after the days that the town has set', () => {
    const late = (days: number) =>
      certificateCard(aRequest(), aRequest().requestedAtMs + days * DAY_MS + 1, { certificateDays: 5 }).late
    expect([late(4.9), late(5)]).toEqual([false, true])
    expect(certificateCard(issued(), ISSUED_AT_MS + 99 * DAY_MS, { certificateDays: 5 }).late).toBe(false)
  })
})

describe('the words of the paper', () => {
  test('name what was left out, and promise nothing that the paper is not', () => {
    const context = issueContext([aRecord(0)], { leftOut: [aRecord(1), aRecord(2)] })
    const content = certificateContent(aRequest({ purpose: '升学' }), {
      ...context,
      issuer: { ...context.issuer, handler: '周海燕' },
    })
    if (!content) throw new Error('no content')
    const words = JSON.stringify(paperBlocks(content, null))
    expect(words).toContain('另有 2 条正在核对，未列入')
    expect(words).not.toMatch(/国家标准|官方认证/)
    const rows = paperBlocks(content, null).flatMap((block) => block.rows)
    expect(rows.filter(({ words: each }) => each === null).map(({ label }) => label)).toEqual([
      '证件号码',
      '负责人签字',
    ])
  })
})
