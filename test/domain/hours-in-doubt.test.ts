import { writeHoursCsv } from '../../cloudfunctions/_core/tables/write-hours-csv'
import { writeHoursXlsx } from '../../cloudfunctions/_core/tables/write-hours-xlsx'
import { hourRow } from '../../domain/export/hour-row'
import { sumAll } from '../../domain/export/hour-sums'
import { isInDoubt } from '../../domain/export/is-in-doubt'
import type { HourEntry } from '../../domain/hours/hour-entry'
import { openDispute, settledDispute } from '../../domain/order/dispute'
import type { Objection } from '../../domain/order/objection'
import { anAssignment, anOrder, HOME_STATION, NOW } from '../fixtures/builders'
import { readCsv } from '../support/read-csv'
import { readXlsx } from '../support/read-xlsx'

const OBJECTION: Objection = {
  text: '我做了两个钟头',
  atMs: NOW,
  remindedAtMs: null,
  answeredAtMs: null,
  answeredBy: null,
  kept: null,
}
const ANSWERED = { ...OBJECTION, answeredAtMs: NOW, answeredBy: 'town' }
const DISPUTE = openDispute('guilan', { code: 'not_solved', text: '' }, NOW)
const SETTLED = settledDispute(DISPUTE, null, { settledBy: 'town', settledAtMs: NOW })

const mine = anAssignment('v1', 'confirmed', { credits: 2, confirmedMinutes: 60 })
const credit = { kind: 'credit', volunteerId: 'v1', revision: 2 } as const

describe('minutes that are being looked into', () => {
  test.each([
    ['his own objection', anOrder({ assignments: [{ ...mine, objection: OBJECTION }] }), true],
    ['what the requester says', anOrder({ assignments: [mine], dispute: DISPUTE }), true],
    ['the same, of a round before', anOrder({ earlierParts: [mine], dispute: DISPUTE }), true],
    ['an objection that was answered', anOrder({ assignments: [{ ...mine, objection: ANSWERED }] }), false],
    ['what was settled', anOrder({ assignments: [mine], dispute: SETTLED }), false],
    ['nothing', anOrder({ assignments: [mine] }), false],
    [
      'somebody else’s objection',
      anOrder({ assignments: [mine, anAssignment('v2', 'confirmed', { objection: OBJECTION })] }),
      false,
    ],
  ])('%s: %#', (_what, order, inDoubt) => {
    expect(isInDoubt(order, credit)).toBe(inDoubt)
  })

  test('are those that stand, not what was taken back, nor what takes it back', () => {
    const order = anOrder({ assignments: [mine], dispute: DISPUTE })
    expect(isInDoubt(order, { ...credit, revision: 1 })).toBe(false)
    expect(isInDoubt(order, { ...credit, kind: 'reversal', revision: 1 })).toBe(false)
    const gone = anOrder({ assignments: [{ ...mine, confirmedMinutes: 0 }], dispute: DISPUTE })
    expect(isInDoubt(gone, credit)).toBe(false)
  })
})

describe('a file of hours', () => {
  const entry = (sequence: number): HourEntry => ({
    ...{ id: `e${sequence}`, kind: 'credit', revision: 1, reversesId: null, reason: null },
    ...{ accountId: `station:${HOME_STATION}`, counterAccountId: 'volunteer:v1', townId: '341525111' },
    ...{
      stationId: HOME_STATION,
      volunteerId: 'v1',
      orderId: `o${sequence}`,
      title: '义务理发',
      project: null,
    },
    ...{ hourClass: 'verified', minutes: -60, sequence, balanceAfterMinutes: 0, servedUntilMs: NOW },
    ...{ confirmedBy: 'head', lentByStationId: null, atMs: NOW, previousHash: '', hash: '' },
  })
  const rows = [true, false].map((inDoubt, at) =>
    hourRow(entry(at + 1), {
      part: { specialty: 'convenience', visits: [], inDoubt },
      volunteer: null,
      recorder: null,
      unmasked: false,
    }),
  )

  test('says it beside the row, in both formats, and adds it up apart', async () => {
    const [head = [], ...body] = readCsv(String(writeHoursCsv(rows)).slice(1))
    const at = head.indexOf('核对情况')
    expect(body.map((row) => row[at])).toEqual(['有异议，暂不计', ''])
    const [details, sums] = readXlsx(await writeHoursXlsx(rows, []))
    expect(details?.rows.map((row) => row.includes('有异议，暂不计'))).toEqual([false, true, false])
    expect(sums?.rows[0]?.at(-1)).toBe('其中有异议，暂不计（分钟）')
    expect(sumAll(rows)).toMatchObject([{ records: 2, minutes: 120, inDoubtMinutes: 60 }])
  })
})
