import type { PictureState } from './picture'

/** What somebody is to a picture: whose paper it shows or who has taken it, the station, the town. */
export type PictureParty = 'self' | 'station' | 'town'

export const PICTURE_MOVES = ['add', 'show', 'keep', 'remove'] as const
export type PictureMove = (typeof PICTURE_MOVES)[number]

type Row = {
  readonly move: PictureMove
  readonly from: PictureState | 'none'
  readonly by: readonly PictureParty[]
  /** Only while nobody has confirmed what it proves: what was seen is not exchanged afterwards. */
  readonly pendingOnly?: true
}

const OFFICE = ['station', 'town'] as const

/** Who may do what with a picture, by how it stands. Nobody lets his own stay. */
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
