import { type ExportPeriod, exportSpan, sayPeriod } from '../../domain/export/export-period'
import type { WantedExport } from '../../domain/export/export-record'
import { openExport } from '../../domain/export/open-export'
import { orderExport } from '../../domain/export/order-export'
import { entryReasonLabel } from '../../domain/hours/entry-reason'
import { DAY_MS, HOUR_MS, shanghaiInstant } from '../../domain/kernel/shanghai-time'
import { giveConsent, withdrawConsent } from '../../domain/privacy/change-consent'
import { agreesTo, CONSENTS } from '../../domain/privacy/consents'
import { STATIONS } from '../../domain/town/stations'
import { aPerson, HOME_STATION, NOW, OTHER_STATION } from '../fixtures/builders'
import { refusalOf } from './support/refusal-of'

const days = (from: string, to: string): ExportPeriod => ({ kind: 'days', from, to })

describe('the period of an export', () => {
  test.each<readonly [ExportPeriod, string, number, number]>([
    [{ kind: 'month', year: 2026, month: 10 }, '2026年10月', shanghaiInstant(2026, 10, 1), 31],
    [{ kind: 'month', year: 2025, month: 12 }, '2025年12月', shanghaiInstant(2025, 12, 1), 31],
    [{ kind: 'quarter', year: 2026, quarter: 4 }, '2026年第四季度', shanghaiInstant(2026, 10, 1), 92],
    [{ kind: 'year', year: 2024 }, '2024年', shanghaiInstant(2024, 1, 1), 366],
    [days('2026-11-23', '2026-11-23'), '2026-11-23', shanghaiInstant(2026, 11, 23), 1],
    [days('2025-11-24', '2026-11-23'), '2025-11-24至2026-11-23', shanghaiInstant(2025, 11, 24), 365],
  ])('%j is %s', (period, words, fromMs, length) => {
    expect(sayPeriod(period)).toBe(words)
    expect(exportSpan(period, NOW)).toEqual({ ok: true, value: { fromMs, toMs: fromMs + length * DAY_MS } })
  })

  test.each([
    days('2026-11-23', '2026-11-22'),
    days('2026-02-29', '2026-03-01'),
    days('2025-11-22', '2026-11-23'),
    days('2026-11-24', '2026-11-24'),
    days('2026-13-01', '2026-11-23'),
    { kind: 'year', year: 2027 } as const,
  ])('%j is none', (period) => {
    expect(refusalOf(exportSpan(period, NOW))).toBe('EXPORT.PERIOD_NOT_POSSIBLE')
  })
})

describe('an export', () => {
  const head = aPerson('head', { grants: [{ role: 'station_head', stationId: HOME_STATION }] })
  const town = aPerson('town', { grants: [{ role: 'town_coordinator' }] })
  const wanted = (with_: Partial<WantedExport> = {}): WantedExport => ({
    stationId: null,
    period: { kind: 'month', year: 2026, month: 10 },
    format: 'xlsx',
    unmasked: false,
    reason: null,
    ...with_,
  })
  const order = (with_: Partial<WantedExport> = {}, as = head) =>
    orderExport(wanted(with_), as, { id: 'x1', path: 'exports/1/hours.xlsx' }, NOW)
  const ordered = (with_: Partial<WantedExport> = {}, as = head) => {
    const step = order(with_, as)
    if (!step.ok) throw new Error(step.refusal.code)
    return step.value
  }

  test('is of the stations that he answers for, and says whose it is', () => {
    expect(ordered()).toMatchObject({
      stationIds: [HOME_STATION],
      fileName: '陡沙河村志愿服务时长_2026年10月.xlsx',
    })
    expect(ordered({}, town)).toMatchObject({ fileName: '上土市镇志愿服务时长_2026年10月.xlsx' })
    expect(ordered({}, town).stationIds).toHaveLength(STATIONS.length)
    expect(ordered({ stationId: OTHER_STATION }, town).stationIds).toEqual([OTHER_STATION])
    expect(refusalOf(order({ stationId: OTHER_STATION }))).toBe('SESSION.NOT_YOUR_STATION')
    expect(refusalOf(order({}, aPerson('villager')))).toBe('SESSION.NOT_YOUR_STATION')
  })

  test('keeps a reason where there has to be one, and only there', () => {
    const reason = { code: 'inspection', text: '' }
    expect(refusalOf(order({ unmasked: true }))).toBe('EXPORT.REASON_REQUIRED')
    expect(refusalOf(order({ unmasked: true, reason: { code: 'other', text: ' ' } }))).toBe(
      'EXPORT.REASON_REQUIRED',
    )
    expect(ordered({ unmasked: true, reason })).toMatchObject({
      reason,
      fileName: expect.stringContaining('含姓名电话'),
    })
    expect(ordered({ reason }).reason).toBeNull()
  })

  test('opens for its maker alone, when it is made, and for a day', () => {
    const made = { ...ordered(), fileId: 'cloud://1', rows: 3 }
    expect(openExport(made, 'head', NOW).ok).toBe(true)
    expect(refusalOf(openExport(made, 'town', NOW))).toBe('EXPORT.NOT_FOUND')
    expect(refusalOf(openExport(null, 'head', NOW))).toBe('EXPORT.NOT_FOUND')
    expect(refusalOf(openExport(ordered(), 'head', NOW))).toBe('EXPORT.NOT_READY')
    expect(openExport(made, 'head', NOW + 24 * HOUR_MS - 1).ok).toBe(true)
    expect(refusalOf(openExport(made, 'head', NOW + 24 * HOUR_MS))).toBe('EXPORT.GONE')
    expect(refusalOf(openExport({ ...made, deletedAtMs: NOW }, 'head', NOW))).toBe('EXPORT.GONE')
  })

  test('says why an entry is there by the label alone', () => {
    const label = (kind: 'credit' | 'reversal', revision: number, code: string) =>
      entryReasonLabel({ kind, revision, reason: { code, text: '张桂兰说的' } })
    expect(label('reversal', 1, 'counted_twice')).toBe('重复记了')
    expect(label('credit', 2, 'other')).toBe('其他原因')
    expect(label('credit', 1, 'forgot_check_out')).toBe('忘了点“做完了”')
    expect(entryReasonLabel({ kind: 'credit', revision: 1, reason: null })).toBe('')
  })
})

describe('a consent', () => {
  const purpose = 'publish_hours'
  const { version } = CONSENTS[purpose]

  test('holds for the words that were read, until it is taken back', () => {
    expect(refusalOf(giveConsent([], { purpose, version: version + 1 }, NOW))).toBe('CONSENT.TEXT_CHANGED')
    const given = giveConsent([], { purpose, version }, NOW)
    if (!given.ok) throw new Error('refused')
    expect(agreesTo({ consents: given.value }, purpose)).toBe(true)
    expect(giveConsent(given.value, { purpose, version }, NOW + 1)).toEqual(given)
    const back = withdrawConsent(given.value, purpose, NOW + 2)
    expect(agreesTo({ consents: back }, purpose)).toBe(false)
    expect(back).toEqual([{ purpose, version, atMs: NOW, withdrawnAtMs: NOW + 2 }])
    expect(withdrawConsent(back, purpose, NOW + 3)).toEqual(back)
  })

  test('to older words is none to newer ones', () => {
    const consents = [{ purpose, version: version - 1, atMs: NOW, withdrawnAtMs: null } as const]
    expect(agreesTo({ consents }, purpose)).toBe(false)
    expect(agreesTo({}, purpose)).toBe(false)
  })
})
