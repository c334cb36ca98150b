import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { displayHours } from '../../domain/hours/display-hours'
import type { HourAccount, HourEntry } from '../../domain/hours/hour-entry'
import { hoursStatement, YEARLY_TARGET_MINUTES } from '../../domain/hours/hours-statement'
import { type CreditFacts, entryText, openAccount, postCredit } from '../../domain/hours/post-credit'
import { serviceMinutes } from '../../domain/hours/service-minutes'
import type { Visit } from '../../domain/hours/visit'
import { MINUTE_MS, shanghaiInstant } from '../../domain/kernel/shanghai-time'
import { HOME_STATION, NOW } from '../fixtures/builders'

const CAP = 480
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('service minutes', () => {
  const visits: fc.Arbitrary<Visit[]> = fc.array(
    fc.record({
      inMs: fc.integer({ min: NOW, max: NOW + 1e8 }),
      outMs: fc.option(fc.integer({ min: NOW, max: NOW + 1e8 })),
    }),
    { maxLength: 8 },
  )

  test('are whole, never negative and never above the cap, whatever the visits', () => {
    fc.assert(
      fc.property(visits, fc.nat({ max: 1_000 }), (each, cap) => {
        const minutes = serviceMinutes(each, cap)
        expect(Number.isInteger(minutes) && minutes >= 0 && minutes <= cap).toBe(true)
      }),
    )
  })

  test('count an open visit as nothing', () => {
    fc.assert(
      fc.property(visits, (each) => {
        const ended = each.filter(({ outMs }) => outMs !== null)
        expect(serviceMinutes(each, CAP)).toBe(serviceMinutes(ended, CAP))
      }),
    )
    expect(serviceMinutes([{ inMs: NOW, outMs: null }], CAP)).toBe(0)
  })

  test('do not depend on the order of the visits', () => {
    fc.assert(
      fc.property(visits, (each) => {
        expect(serviceMinutes([...each].reverse(), CAP)).toBe(serviceMinutes(each, CAP))
      }),
    )
  })

  test('are rounded down once, after summing', () => {
    const halfMinutes = [0, 1, 2].map((at) => ({
      inMs: NOW + at * 1e6,
      outMs: NOW + at * 1e6 + 1.5 * MINUTE_MS,
    }))
    expect(serviceMinutes(halfMinutes, CAP)).toBe(4)
    expect(serviceMinutes(halfMinutes.slice(1), CAP)).toBe(3)
    expect(serviceMinutes(halfMinutes.slice(2), CAP)).toBe(1)
  })

  test('count to the last millisecond of a minute', () => {
    const stay = (ms: number) => serviceMinutes([{ inMs: NOW, outMs: NOW + ms }], CAP)
    expect([stay(59_999), stay(60_000), stay(CAP * MINUTE_MS), stay(CAP * MINUTE_MS + 1e9)]).toEqual([
      0,
      1,
      CAP,
      CAP,
    ])
  })

  test('count time that two visits share once', () => {
    const shared = [
      { inMs: NOW, outMs: NOW + 60 * MINUTE_MS },
      { inMs: NOW + 30 * MINUTE_MS, outMs: NOW + 90 * MINUTE_MS },
    ]
    expect(serviceMinutes(shared, CAP)).toBe(90)
  })
})

const facts = (with_: Partial<CreditFacts> = {}): CreditFacts => ({
  townId: '341525111',
  stationId: HOME_STATION,
  volunteerId: 'v1',
  orderId: 'o1',
  title: '义务理发（上门）',
  project: 'warm_home',
  lentByStationId: null,
  hourClass: 'verified',
  minutes: 50,
  servedUntilMs: NOW,
  revision: 1,
  reason: null,
  confirmedBy: 'head',
  atMs: NOW + 1,
  ...with_,
})

const newAccounts = () => ({
  volunteer: openAccount('volunteer:v1', '341525111'),
  station: openAccount(`station:${HOME_STATION}`, '341525111'),
})

/** Books one credit after another on the same two accounts. */
function bookAll(list: readonly CreditFacts[]) {
  const entries: HourEntry[] = []
  let accounts: { volunteer: HourAccount; station: HourAccount } = newAccounts()
  for (const each of list) {
    const posting = postCredit(each, accounts, sha256)
    entries.push(...posting.entries)
    accounts = posting
  }
  const of = (account: HourAccount) => entries.filter(({ accountId }) => accountId === account.id)
  return { ...accounts, entries, credits: of(accounts.volunteer), contras: of(accounts.station) }
}

describe('a posting', () => {
  const services = fc
    .array(fc.integer({ min: 1, max: CAP }), { minLength: 1, maxLength: 10 })
    .map((list) => list.map((minutes, at) => facts({ orderId: `o${at}`, minutes, atMs: NOW + at })))

  test('is two entries that sum to zero, each naming the other account', () => {
    const { entries } = postCredit(facts(), newAccounts(), sha256)
    expect(entries.map(({ minutes }) => minutes)).toEqual([50, -50])
    expect(entries.map(({ accountId, counterAccountId }) => [accountId, counterAccountId])).toEqual([
      ['volunteer:v1', `station:${HOME_STATION}`],
      [`station:${HOME_STATION}`, 'volunteer:v1'],
    ])
  })

  test('has ids that are made of order and volunteer, so that a repetition collides', () => {
    const once = postCredit(facts(), newAccounts(), sha256).entries.map(({ id }) => id)
    const again = postCredit(facts({ minutes: 7, atMs: NOW + 9, confirmedBy: 'x' }), newAccounts(), sha256)
    expect(once).toEqual(['entry:o1:v1:1:credit', 'entry:o1:v1:1:contra'])
    expect(again.entries.map(({ id }) => id)).toEqual(once)
  })

  test('leaves both balances at the sum of their entries, and the whole at zero', () => {
    fc.assert(
      fc.property(services, (list) => {
        const { volunteer, station, entries, credits } = bookAll(list)
        const sum = (each: readonly HourEntry[]) => each.reduce((total, { minutes }) => total + minutes, 0)
        expect(volunteer.balanceMinutes).toBe(sum(credits))
        expect(sum(entries)).toBe(0)
        expect(station.balanceMinutes).toBe(-volunteer.balanceMinutes)
      }),
    )
  })

  test('numbers the entries of an account and carries its balance along', () => {
    fc.assert(
      fc.property(services, (list) => {
        const { volunteer, credits } = bookAll(list)
        let balance = 0
        credits.forEach((entry, at) => {
          balance += entry.minutes
          expect(entry).toMatchObject({ sequence: at + 1, balanceAfterMinutes: balance })
        })
        expect(volunteer.entryCount).toBe(list.length)
      }),
    )
  })
})

describe('the chain', () => {
  const ledger = bookAll([facts({ orderId: 'o1' }), facts({ orderId: 'o2' }), facts({ orderId: 'o3' })])

  test.each([
    { side: 'the volunteer’s', chain: ledger.credits, account: ledger.volunteer },
    { side: 'the station’s', chain: ledger.contras, account: ledger.station },
  ])('links $side entries, each to the one before, up to the account', ({ chain, account }) => {
    expect(chain.map(({ previousHash }) => previousHash)).toEqual([
      '',
      ...chain.slice(0, -1).map(({ hash }) => hash),
    ])
    expect(account.headHash).toBe(chain.at(-1)?.hash)
    for (const { hash, ...rest } of chain) expect(sha256(entryText(rest))).toBe(hash)
  })

  test('breaks when any field of an entry is changed', () => {
    const [entry] = ledger.credits
    if (!entry) throw new Error('no entry')
    const { hash, ...rest } = entry
    const tampered = Object.entries(rest).map(([field, value]) => ({
      field,
      text: entryText({ ...rest, [field]: typeof value === 'number' ? value + 1 : `${value}x` }),
    }))
    expect(tampered).toHaveLength(22)
    expect(tampered.filter(({ text }) => sha256(text) === hash).map(({ field }) => field)).toEqual([])
  })

  test('is taken over the fields whichever way they are listed', () => {
    const [entry] = ledger.credits
    if (!entry) throw new Error('no entry')
    const { id, ...others } = entry
    expect(entryText({ ...others, id })).toBe(entryText(entry))
  })
})

describe('a statement', () => {
  const entryAt = (servedUntilMs: number, minutes: number, with_: Partial<HourEntry> = {}): HourEntry => ({
    ...facts({ servedUntilMs }),
    kind: 'credit',
    reversesId: null,
    id: `entry:${servedUntilMs}`,
    accountId: 'volunteer:v1',
    counterAccountId: `station:${HOME_STATION}`,
    sequence: 1,
    balanceAfterMinutes: minutes,
    previousHash: '',
    hash: '',
    minutes,
    ...with_,
  })
  const lastMinute = entryAt(shanghaiInstant(2026, 12, 31, 23, 59), 30)
  const firstMinute = entryAt(shanghaiInstant(2027, 1, 1, 0, 1), 45, { hourClass: 'declared' })
  const spring = entryAt(shanghaiInstant(2026, 3, 1, 0, 0), 20)
  const lateWinter = entryAt(shanghaiInstant(2026, 2, 28, 23, 59), 10)
  const all = [spring, firstMinute, lastMinute, lateWinter]

  test('a year ends and begins at midnight in Shanghai', () => {
    expect(hoursStatement(all, 2026).totalMinutes).toBe(60)
    expect(hoursStatement(all, 2027).totalMinutes).toBe(45)
    expect(hoursStatement(all, 2025)).toMatchObject({ totalMinutes: 0, months: [], entries: [] })
  })

  test('so does a month; months and entries are listed newest first', () => {
    const { months, entries } = hoursStatement(all, 2026)
    expect(months).toEqual([
      { month: '2026-12', minutes: 30 },
      { month: '2026-03', minutes: 20 },
      { month: '2026-02', minutes: 10 },
    ])
    expect(entries).toEqual([lastMinute, spring, lateWinter])
  })

  test('tells what was measured from what somebody said; both make the sum', () => {
    const statement = hoursStatement([...all, entryAt(firstMinute.servedUntilMs, 15)], 2027)
    expect(statement).toMatchObject({ totalMinutes: 60, verifiedMinutes: 15, declaredMinutes: 45 })
  })

  test('measures everybody against twenty hours', () => {
    expect(YEARLY_TARGET_MINUTES).toBe(20 * 60)
    expect(hoursStatement([], 2026).targetMinutes).toBe(1_200)
  })
})

describe('hours as they are shown', () => {
  test.each([
    [0, '0'],
    [29, '0'],
    [30, '0.5'],
    [59, '0.5'],
    [60, '1'],
    [89, '1'],
    [1_199, '19.5'],
    [1_200, '20'],
  ])('%i minutes: %s', (minutes, hours) => {
    expect(displayHours(minutes)).toBe(hours)
  })

  test('are never more than was served', () => {
    fc.assert(
      fc.property(fc.nat(), (minutes) => {
        const shown = Number(displayHours(minutes)) * 60
        expect(shown <= minutes && minutes - shown < 30).toBe(true)
      }),
    )
  })
})
