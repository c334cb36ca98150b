import type { RecordParty } from '../records/record-lifecycle'

export const PICTURE_STATES = {
  checking: '微信在查，只有本人看得到',
  passed: '查过了',
  doubtful: '等站里看一看',
} as const
export type PictureState = keyof typeof PICTURE_STATES
export const PICTURE_STATE_CODES = Object.keys(PICTURE_STATES) as [PictureState, ...PictureState[]]

/** The photograph of a paper, as its record knows it. */
export type RecordPicture = {
  /** Where it lies; nobody can guess it, and no answer tells it. */
  readonly path: string
  readonly by: string
  readonly atMs: number
  /** From then on it is deleted. */
  readonly untilMs: number
  /** `gone`: nobody sees it any more, and the machine deletes its file within minutes. */
  readonly state: PictureState | 'gone'
  /** Who let a doubtful one stay, and why; absent: nobody had to. */
  readonly kept?: { readonly by: string; readonly atMs: number; readonly note: string }
}

export const PICTURE_MOVES = ['add', 'show', 'keep', 'remove'] as const
export type PictureMove = (typeof PICTURE_MOVES)[number]

type Row = {
  readonly move: PictureMove
  readonly from: PictureState | 'none'
  readonly by: readonly RecordParty[]
  /** Only while nobody has confirmed the record: what was seen is not exchanged afterwards. */
  readonly pendingOnly?: true
}

const OFFICE = ['station', 'town'] as const

/** Who may do what with a picture, by how it stands. */
export const PICTURE_LIFECYCLE: readonly Row[] = [
  { move: 'add', from: 'none', by: ['self'], pendingOnly: true },
  { move: 'add', from: 'none', by: OFFICE },
  { move: 'show', from: 'checking', by: ['self'] },
  { move: 'show', from: 'passed', by: ['self', ...OFFICE] },
  { move: 'show', from: 'doubtful', by: ['self', ...OFFICE] },
  { move: 'keep', from: 'doubtful', by: OFFICE },
  { move: 'remove', from: 'checking', by: ['self'] },
  { move: 'remove', from: 'passed', by: ['self', ...OFFICE] },
  { move: 'remove', from: 'doubtful', by: ['self', ...OFFICE] },
]

/** Nobody sees it from now on. */
export const endPicture = <T extends { readonly picture?: RecordPicture }>(record: T): T =>
  record.picture ? { ...record, picture: { ...record.picture, state: 'gone' } } : record
