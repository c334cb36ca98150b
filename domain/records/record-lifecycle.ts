import type { RecordKind } from './record-kinds'

/** What somebody is to the record of a volunteer: himself, the leader of his team, his station, the town. */
export const RECORD_PARTIES = ['self', 'leader', 'station', 'town'] as const
export type RecordParty = (typeof RECORD_PARTIES)[number]

export const RECORD_STATUSES = {
  pending: '待核实',
  standing: '有效',
  refused: '未核实',
  withdrawn: '已撤',
} as const
export type RecordStatus = keyof typeof RECORD_STATUSES
export const RECORD_STATUS_CODES = Object.keys(RECORD_STATUSES) as [RecordStatus, ...RecordStatus[]]

export const RECORD_MOVES = ['confirm', 'refuse', 'withdraw', 'answer'] as const
export type RecordMove = (typeof RECORD_MOVES)[number]

type Row = {
  readonly move: RecordMove
  readonly from: RecordStatus
  readonly to: RecordStatus
  readonly by: readonly RecordParty[]
  /** Only for this kind. */
  readonly kind?: RecordKind
  /** Only by who entered it. */
  readonly ownEntry?: true
}

const OFFICE = ['station', 'town'] as const

/** Everything that can happen to a record. Nobody has an office towards himself. */
export const RECORD_LIFECYCLE: readonly Row[] = [
  { move: 'confirm', from: 'pending', to: 'standing', by: OFFICE },
  { move: 'refuse', from: 'pending', to: 'refused', by: OFFICE },
  { move: 'withdraw', from: 'pending', to: 'withdrawn', by: ['self', ...OFFICE] },
  { move: 'withdraw', from: 'standing', to: 'withdrawn', by: OFFICE },
  { move: 'withdraw', from: 'standing', to: 'withdrawn', by: ['leader'], ownEntry: true },
  { move: 'answer', from: 'standing', to: 'standing', by: ['self'], kind: 'evaluation' },
]
