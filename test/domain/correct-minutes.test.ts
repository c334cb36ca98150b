import fc from 'fast-check'
import { sha256 } from '../../cloudfunctions/_core/runtime/hash'
import { findDifference } from '../../domain/hours/find-difference'
import type { HourAccount, HourEntry } from '../../domain/hours/hour-entry'
import { entryText, openAccount, postCredit, postReversal } from '../../domain/hours/post-credit'
import { MINUTE_MS } from '../../domain/kernel/shanghai-time'
import { correctMinutes } from '../../domain/order/correct-minutes'
import { anAssignment, anOrder, asRole, HOME_STATION, NOW } from '../fixtures/builders'
import { refusalOf } from './support/refusal-of'
import { taken } from './support/taken'

const visits = [{ inMs: NOW - 60 * MINUTE_MS, outMs: NOW }]
const part = anAssignment('v1', 'confirmed', {
  visits,
  confirmedMinutes: 50,
  settledBy: 'head',
  credits: 1,
})
const order = anOrder({ status: 'closed', assignments: [part] })
const because = { code: 'wrong_minutes', text: '' }
const correct = (minutes: number, actor = asRole('town_coordinator'), of = order) =>
  correctMinutes(of, { volunteerId: 'v1', minutes, reason: because }, actor)

describe('minutes that were credited and prove wrong', () => {
  test('are taken back whole, and what is right is credited anew with the reason', () => {
    const { takesBack, credit, order: after } = taken(correct(30))
    expect(takesBack).toBe(1)
    expect(credit).toMatchObject({ minutes: 30, revision: 2, reason: because, hourClass: 'verified' })
    expect(after).toMatchObject({
      status: 'closed',
      dueAtMs: null,
      assignments: [{ status: 'confirmed', confirmedMinutes: 30, credits: 2 }],
    })
  })

  test('that count for nothing are only taken back', () => {
    const { takesBack, credit, order: after } = taken(correct(0))
    expect([takesBack, credit]).toEqual([1, null])
    expect(after.assignments[0]).toMatchObject({ status: 'voided', confirmedMinutes: 0, credits: 1 })
  })

  test('that were wrongly refused are credited without taking anything back', () => {
    const voided = { ...order, assignments: [{ ...part, status: 'voided' as const, confirmedMinutes: 0 }] }
    expect(taken(correct(40, undefined, voided))).toMatchObject({ takesBack: null, credit: { revision: 2 } })
  })

  test('of a visit in vain count beside those of whoever served after it was opened again', () => {
    const inVain = { ...part, status: 'voided' as const, confirmedMinutes: 0, credits: 0 }
    const after = { ...order, headcount: 1, assignments: [inVain, { ...part, volunteerId: 'v2' }] }
    const corrected = taken(correct(40, undefined, after)).order.assignments
    expect(corrected.map(({ status, confirmedMinutes }) => [status, confirmedMinutes])).toEqual([
      ['confirmed', 40],
      ['confirmed', 50],
    ])
  })

  test('above what was measured rest on somebody’s word', () => {
    expect(taken(correct(90)).credit?.hourClass).toBe('declared')
    expect(refusalOf(correct(1_000))).toBe('ORDER.MINUTES_OUT_OF_RANGE')
  })

  test('are corrected by somebody else than who settled them, and never by who served', () => {
    const by = (id: string) => {
      const context = asRole('station_head')
      return { ...context, actor: { ...context.actor, id } }
    }
    expect(refusalOf(correct(30, by('head')))).toBe('ORDER.AUTHOR_CANNOT_CORRECT')
    expect(refusalOf(correct(30, by('v1')))).toBe('ORDER.SERVED_CANNOT_CONFIRM')
    expect(taken(correct(30, by('another'))).order.assignments[0]?.settledBy).toBe('another')
  })

  test('that do not change, or are nobody’s, leave everything as it is', () => {
    expect(refusalOf(correct(50))).toBe('ORDER.NOTHING_TO_CORRECT')
    const wanted = { volunteerId: 'nobody', minutes: 30, reason: because }
    expect(refusalOf(correctMinutes(order, wanted, asRole('town_coordinator')))).toBe(
      'ORDER.NOTHING_TO_CORRECT',
    )
  })
})

describe('the ledger', () => {
  const facts = (orderId: string, minutes: number, revision: number) => ({
    ...{ townId: '341525111', stationId: HOME_STATION, volunteerId: 'v1', orderId, title: '理发' },
    ...{ project: null, hourClass: 'verified' as const, minutes, servedUntilMs: NOW, revision },
    ...{ reason: null, confirmedBy: 'head', lentByStationId: null, atMs: NOW },
  })
  /** Credits of some minutes each, every second of which is taken back and credited anew. */
  function booked(list: readonly number[]) {
    const entries: HourEntry[] = []
    let accounts: { volunteer: HourAccount; station: HourAccount } = {
      volunteer: openAccount('volunteer:v1', '341525111'),
      station: openAccount(`station:${HOME_STATION}`, '341525111'),
    }
    const book = (posting: ReturnType<typeof postCredit>) => {
      entries.push(...posting.entries)
      accounts = posting
      return posting.entries[0]
    }
    list.forEach((minutes, at) => {
      const credit = book(postCredit(facts(`o${at}`, minutes, 1), accounts, sha256))
      if (at % 2 === 0) return
      book(postReversal(credit, { confirmedBy: 'town', atMs: NOW + 1, reason: because }, accounts, sha256))
      book(postCredit(facts(`o${at}`, minutes + 1, 2), accounts, sha256))
    })
    return { accounts: [accounts.volunteer, accounts.station], entries }
  }
  const lists = fc.array(fc.integer({ min: 1, max: 480 }), { minLength: 2, maxLength: 8 })

  test('with corrections is in order, and a reversal leaves exactly what was credited anew', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const ledger = booked(list)
        expect(findDifference(ledger, sha256)).toBeNull()
        const right = list.reduce((sum, minutes, at) => sum + minutes + (at % 2), 0)
        expect(ledger.accounts.map(({ balanceMinutes }) => balanceMinutes)).toEqual([right, -right])
      }),
    )
  })

  test('shows the first place that was tampered with, whatever was changed, left out or added', () => {
    const ledger = booked([30, 40, 50])
    const { entries, accounts } = ledger
    const says = (changed: Partial<typeof ledger>) => findDifference({ ...ledger, ...changed }, sha256)
    for (const [at, entry] of entries.entries()) {
      const with_ = (change: Partial<HourEntry>) =>
        says({ entries: entries.map((each) => (each === entry ? { ...each, ...change } : each)) })
      for (const change of [
        { minutes: entry.minutes + 1 },
        { title: 'x' },
        { sequence: entry.sequence + 1 },
        { servedUntilMs: 0 },
        { reason: { code: 'other', text: 'x' } },
        { previousHash: 'x' },
        { hash: 'x' },
      ])
        expect(with_(change)).not.toBeNull()
      expect(says({ entries: entries.filter((each) => each !== entry) })).not.toBeNull()
      expect(says({ entries: [...entries, { ...entry, id: `${entry.id}${at}` }] })).not.toBeNull()
    }
    expect(says({ accounts: [] })).toMatchObject({ what: 'no_account' })
    const [first, ...rest] = accounts
    if (!first) throw new Error('no account')
    const other = { ...first, balanceMinutes: first.balanceMinutes + 1 }
    expect(says({ accounts: [other, ...rest] })).toMatchObject({ what: 'balanceMinutes', entryId: null })
  })
  /** As `booked`, with the chains and balances of whoever forges it in order. */
  type Forgery = (entry: HourEntry) => Partial<HourEntry>
  function forged(names: readonly Forgery[]) {
    const ledger = booked([30, 40])
    const accounts = new Map<string, HourAccount>()
    const made: HourEntry[] = []
    for (const entry of [...ledger.entries].sort((a, b) => a.sequence - b.sequence))
      for (const name of names) {
        const changed = { ...entry, ...name(entry) }
        const account = accounts.get(changed.accountId) ?? openAccount(changed.accountId, entry.townId)
        const balanceMinutes = account.balanceMinutes + changed.minutes
        const placed = {
          ...changed,
          sequence: account.entryCount + 1,
          balanceAfterMinutes: balanceMinutes,
          previousHash: account.headHash,
        }
        const signed = { ...placed, hash: sha256(entryText(placed)) }
        made.push(signed)
        accounts.set(account.id, {
          ...account,
          balanceMinutes,
          entryCount: signed.sequence,
          headHash: signed.hash,
        })
      }
    return { accounts: [...accounts.values()], entries: made }
  }

  test('shows what its own rules forbid, also where every chain was forged to fit', () => {
    const says = (...names: readonly Forgery[]) => findDifference(forged(names), sha256)?.what
    const same = () => ({})
    expect(says(same)).toBeUndefined()
    expect(says(same, same)).toBe('twice')
    expect(says((entry) => ({ id: `x${entry.id}` }))).toBe('id')
    expect(says((entry) => ({ minutes: -entry.minutes }))).toBe('below_zero')
    const ofAnother = (entry: HourEntry) =>
      entry.kind === 'reversal' ? { reversesId: entry.reversesId?.replace(':o1:', ':o0:') ?? null } : {}
    expect(says(ofAnother)).toBe('no_such_credit')
    expect(says((entry) => (entry.kind === 'reversal' ? { reversesId: null } : {}))).toBe('no_such_credit')
  })
})
