import { database } from '../../../cloudfunctions/_core/store/database'
import { EXPORT_LIMITS } from '../../../domain/export/export-limits'
import type { RefusalCode } from '../../../domain/kernel/refusals'
import type { Envelope } from '../../../types/envelope'
import { exportToday, today } from './exports'
import { CHANGFU, confirmedHaircut, DOUSHAHE, HEAD } from './orders'
import type { Town } from './town'

const AT_ONCE = 1_000

/** One entry more than a file may have, each standing in for a service. */
async function tooManyEntries(town: Town): Promise<void> {
  await confirmedHaircut(town)
  const [one] = (await town.documents('hour_entries')).filter(
    ({ accountId }) => accountId === `station:${DOUSHAHE}`,
  )
  for (let from = 1; from <= EXPORT_LIMITS.mostRows; from += AT_ONCE) {
    const many = Array.from({ length: AT_ONCE }, (_, at) => ({
      ...one,
      _id: `many-${from + at}`,
      sequence: 1 + from + at,
    }))
    await database.collection('hour_entries').add(many)
  }
}

async function withHours(town: Town, more: object) {
  const period = await today(town)
  return town.call(HEAD, 'hours.export', { period, format: 'csv', ...more })
}

/** One way to every refusal of exports and consents. */
export const EXPORT_REFUSALS = {
  'EXPORT.REASON_REQUIRED': (town: Town) => withHours(town, { unmasked: true }),
  'EXPORT.PERIOD_NOT_POSSIBLE': (town: Town) =>
    withHours(town, { period: { kind: 'days', from: '2026-02-30', to: '2026-03-01' } }),
  'EXPORT.NOTHING': (town: Town) => withHours(town, {}),
  'EXPORT.TOO_MANY_ROWS': async (town: Town) => {
    await tooManyEntries(town)
    return withHours(town, {})
  },
  'EXPORT.NOT_FOUND': (town: Town) => town.call(HEAD, 'export.link', { exportId: 'xnothing' }),
  'EXPORT.NOT_READY': async (town: Town) => {
    await confirmedHaircut(town)
    const exportId = await exportToday(town)
    await database.collection('exports').doc(exportId).update({ fileId: null })
    return town.call(HEAD, 'export.link', { exportId })
  },
  'EXPORT.GONE': async (town: Town) => {
    await confirmedHaircut(town)
    const exportId = await exportToday(town)
    await town.advance(EXPORT_LIMITS.keptHours)
    return town.call(HEAD, 'export.link', { exportId })
  },
  'CONSENT.TEXT_CHANGED': (town: Town) =>
    town.call(CHANGFU, 'consent.give', { purpose: 'publish_hours', version: 0 }),
} satisfies Partial<Record<RefusalCode, (town: Town) => Promise<Envelope<object>>>>
