import fc from 'fast-check'
import { DAY_MS } from '../../domain/kernel/shanghai-time'
import { recordNotices } from '../../domain/notice/record-notice'
import type { VolunteerProfile } from '../../domain/people/person'
import { maskPaperNumber } from '../../domain/privacy/mask-paper-number'
import { credentialsAfter } from '../../domain/records/credentials-after'
import { enterRecord } from '../../domain/records/enter-record'
import { expiryOf } from '../../domain/records/paper-expiry'
import { partyTo } from '../../domain/records/party-to'
import { RECORD_KIND_CODES, RECORD_KINDS, type RecordKind } from '../../domain/records/record-kinds'
import {
  RECORD_MOVES,
  RECORD_PARTIES,
  RECORD_STATUS_CODES,
  type RecordMove,
  type RecordParty,
  type RecordStatus,
} from '../../domain/records/record-lifecycle'
import {
  answerRecord,
  confirmRecord,
  openRecordMoves,
  refuseRecord,
  withdrawRecord,
} from '../../domain/records/record-moves'
import type { RecordAct, RecordContent, VolunteerRecord } from '../../domain/records/volunteer-record'
import { aPerson, aVolunteer, HOME_STATION, livingIn, NOW, OTHER_STATION } from '../fixtures/builders'
import { refusalOf } from './support/refusal-of'
import { taken } from './support/taken'

const CONTENTS = {
  training: {
    kind: 'training',
    content: '急救',
    organiser: '卫生院',
    place: '文化站',
    minutes: 90,
    onMs: NOW - DAY_MS,
  },
  credential: {
    kind: 'credential',
    specialty: 'health',
    name: '护士执业证',
    issuedBy: '卫健委',
    numberMasked: '****1234',
    validUntilMs: NOW + 10 * DAY_MS,
  },
  honour: { kind: 'honour', name: '好邻居', givenBy: '村委会', reason: '', onMs: NOW - DAY_MS },
  insurance: { kind: 'insurance', name: '意外险', insurer: '人保', validUntilMs: NOW + 10 * DAY_MS },
  evaluation: { kind: 'evaluation', year: 2026, word: 'good', sentence: '踏实' },
} as const satisfies Readonly<Record<RecordKind, RecordContent>>

const SUBJECT = aVolunteer('v1')
const act = (as: RecordParty, by: string = as === 'self' ? 'v1' : as): RecordAct => ({ by, as, atMs: NOW })

const aRecord = (kind: RecordKind, status: RecordStatus, by: RecordAct = act('station')): VolunteerRecord => {
  const content = CONTENTS[kind]
  const [record] = taken(enterRecord(SUBJECT, { id: 'r1', content, replaces: null }, by))
  return { ...record, status }
}

const STEPS: Readonly<
  Record<RecordMove, (record: VolunteerRecord, by: RecordAct) => ReturnType<typeof confirmRecord>>
> = {
  confirm: confirmRecord,
  refuse: (record, by) => refuseRecord(record, { code: 'no_paper', text: '' }, by),
  withdraw: (record, by) => withdrawRecord(record, { code: 'duplicate', text: '' }, by),
  answer: (record, by) => answerRecord(record, '谢谢', by),
}

/** The rules once more, as a sentence for each: what the table has to agree with. */
function mayHappen(move: RecordMove, kind: RecordKind, status: RecordStatus, as: RecordParty): boolean {
  const office = as === 'station' || as === 'town'
  if (move === 'confirm' || move === 'refuse') return office && status === 'pending'
  if (move === 'answer') return as === 'self' && kind === 'evaluation' && status === 'standing'
  if (status === 'pending') return office || as === 'self'
  return status === 'standing' && office
}

describe('the life of a record', () => {
  const walk = RECORD_MOVES.flatMap((move) =>
    RECORD_KIND_CODES.flatMap((kind) =>
      RECORD_STATUS_CODES.flatMap((status) => RECORD_PARTIES.map((as) => ({ move, kind, status, as }))),
    ),
  )

  test.each(walk)('$move of a $kind that is $status, by $as', ({ move, kind, status, as }) => {
    const record = aRecord(kind, status)
    const step = STEPS[move](record, act(as))
    const expected = mayHappen(move, kind, status, as)
    expect(step.ok).toBe(expected)
    expect(openRecordMoves(record, act(as)).includes(move)).toBe(expected)
    if (step.ok) expect(step.value.content).toBe(record.content)
    else expect(refusalOf(step)).toBe('RECORD.MOVE_NOT_ALLOWED')
  })

  test('a leader takes out what he entered himself, not what the station did', () => {
    const own = aRecord('training', 'standing', act('leader', 'l1'))
    expect(STEPS.withdraw(own, act('leader', 'l1')).ok).toBe(true)
    expect(STEPS.withdraw(own, act('leader', 'l2')).ok).toBe(false)
  })

  test('an evaluation is answered once', () => {
    const answered = taken(STEPS.answer(aRecord('evaluation', 'standing'), act('self')))
    expect(refusalOf(STEPS.answer(answered, act('self')))).toBe('RECORD.ANSWERED_ALREADY')
    expect(openRecordMoves(answered, act('self'))).toEqual([])
  })

  test('refusing and withdrawing need a reason of their own list', () => {
    const foreign = { code: 'busy', text: '' }
    const wordless = { code: 'other', text: ' ' }
    for (const reason of [foreign, wordless]) {
      expect(refusalOf(refuseRecord(aRecord('honour', 'pending'), reason, act('station')))).toBe(
        'ORDER.REASON_REQUIRED',
      )
      expect(refusalOf(withdrawRecord(aRecord('honour', 'standing'), reason, act('town')))).toBe(
        'ORDER.REASON_REQUIRED',
      )
    }
  })
})

describe('entering a record', () => {
  const enter = (content: RecordContent, as: RecordParty, replaces: VolunteerRecord | null = null) =>
    enterRecord(SUBJECT, { id: 'r2', content, replaces }, act(as))

  const everyWay = RECORD_KIND_CODES.flatMap((kind) => RECORD_PARTIES.map((as) => ({ kind, as })))

  test.each(everyWay)('a $kind by $as', ({ kind, as }) => {
    const step = enter(CONTENTS[kind], as)
    const { handedIn, byLeader } = RECORD_KINDS[kind]
    const may = as === 'self' ? handedIn : as === 'leader' ? byLeader : true
    expect(step.ok).toBe(may)
    if (step.ok) expect(step.value[0].status).toBe(as === 'self' ? 'pending' : 'standing')
  })

  test('a day to come is refused, today is not', () => {
    const on = (onMs: number) => enter({ ...CONTENTS.honour, onMs }, 'town')
    expect(refusalOf(on(NOW + DAY_MS))).toBe('RECORD.DATE_AHEAD')
    expect(on(NOW + 60_000).ok).toBe(true)
  })

  test('a paper holds to the end of its last day', () => {
    const until = (validUntilMs: number) => enter({ ...CONTENTS.credential, validUntilMs }, 'town')
    expect(until(NOW).ok).toBe(true)
    expect(refusalOf(until(NOW - DAY_MS))).toBe('RECORD.PAPER_EXPIRED')
    expect(expiryOf(NOW)).toBeGreaterThan(NOW)
    expect(expiryOf(NOW) - NOW).toBeLessThanOrEqual(DAY_MS)
  })

  test('only a record of the same volunteer and kind is replaced', () => {
    const before = aRecord('training', 'standing')
    const [record, gone] = taken(enter(CONTENTS.training, 'station', before))
    expect(record).toMatchObject({ id: 'r2', status: 'standing' })
    expect(gone).toMatchObject({ id: 'r1', status: 'withdrawn', replacedBy: 'r2' })
    const others = { ...before, volunteerId: 'v2' }
    expect(refusalOf(enter(CONTENTS.training, 'station', others))).toBe('RECORD.NOT_FOUND')
    expect(refusalOf(enter(CONTENTS.honour, 'station', before))).toBe('RECORD.NOT_FOUND')
  })
})

describe('who is what to a volunteer', () => {
  const head = (stationId: string) => aPerson('h', { grants: [{ role: 'station_head', stationId }] })
  const inTeam = aVolunteer('v1', { teamIds: ['t1'] })

  test.each([
    ['the head of his station', head(HOME_STATION), 'station'],
    ['the head of another', head(OTHER_STATION), null],
    ['the town', aPerson('c', { grants: [{ role: 'town_coordinator' }] }), 'town'],
    ['a helper', aPerson('x', { grants: [{ role: 'helper', stationId: HOME_STATION }] }), null],
    ['the leader of his team', aVolunteer('l', { leaderOf: ['t1'] }), 'leader'],
    ['the leader of another', aVolunteer('l', { leaderOf: ['t2'] }), null],
    ['the town of another town', aPerson('c', { townId: '2', grants: [{ role: 'town_coordinator' }] }), null],
  ])('%s', (_who, reader, party) => {
    expect(partyTo(reader, inTeam)).toBe(party)
  })

  test('whatever he is besides, to himself he is himself', () => {
    const grants = [{ role: 'station_head', stationId: HOME_STATION }, { role: 'town_coordinator' }] as const
    const all = { ...aVolunteer('v1', { leaderOf: ['t1'], teamIds: ['t1'] }), grants }
    expect(partyTo(all, all)).toBe('self')
  })

  test('to who is no volunteer nobody is anything; who moved away belongs to his new station', () => {
    expect(partyTo(head(HOME_STATION), aPerson('p'))).toBeNull()
    const moved = { ...inTeam, ...livingIn(OTHER_STATION) }
    expect(partyTo(head(HOME_STATION), moved)).toBeNull()
    expect(partyTo(head(OTHER_STATION), moved)).toBe('station')
  })
})

describe('what dispatch reads', () => {
  const changes = fc.array(
    fc.record({ id: fc.constantFrom('a', 'b', 'c'), status: fc.constantFrom(...RECORD_STATUS_CODES) }),
    { maxLength: 20 },
  )
  const past: VolunteerProfile['credentials'] = [{ specialty: 'skills', expiresAtMs: 1 }]

  test('is one line for each record that stands, whatever happened before, and what had no record', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const records = list.map(({ id, status }) => ({ ...aRecord('credential', status), id }))
        const held = records.reduce(credentialsAfter, past)
        const last = new Map(records.map((record) => [record.id, record.status]))
        const standing = [...last].flatMap(([id, status]) => (status === 'standing' ? [id] : []))
        expect(held.flatMap(({ recordId }) => recordId ?? []).sort()).toEqual(standing.sort())
        expect(held.filter(({ recordId }) => recordId === undefined)).toEqual(past)
      }),
    )
  })

  test('is untouched by everything that is no paper', () => {
    for (const kind of ['training', 'honour', 'evaluation'] as const)
      expect(credentialsAfter(past, aRecord(kind, 'standing'))).toBe(past)
  })
})

describe('the number of a paper', () => {
  test.each([
    ['', ''],
    ['123456', '****3456'],
    ['12', '****12'],
    ['123456789', '****6789'],
    ['皖 2021-0034-5678', '****5678'],
  ])('%s', (number, masked) => {
    expect(maskPaperNumber(number)).toBe(masked)
  })

  test('shows its last four signs and no more', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{1,40}$/), (number) => {
        const shown = maskPaperNumber(number).replaceAll('*', '')
        expect(shown).toBe(number.slice(-4))
      }),
    )
  })
})

describe('what he is told of his record', () => {
  test('everything that others do, with the reason, and nothing that he does', () => {
    const withdrawn = taken(STEPS.withdraw(aRecord('honour', 'standing'), act('town')))
    expect(recordNotices('withdraw', withdrawn, act('town'))).toMatchObject([
      {
        to: 'person:v1',
        about: { kind: 'record', id: 'r1' },
        text: '您档案里的“表彰：好邻居”撤了：重复记了。有疑问请给站里打电话。',
        byId: 'town',
      },
    ])
    expect(recordNotices('add', aRecord('honour', 'pending', act('self')), act('self'))).toEqual([])
  })
})
