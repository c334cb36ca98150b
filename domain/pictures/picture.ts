export const PICTURE_STATES = {
  checking: '微信在查，别人还看不到',
  passed: '查过了',
  doubtful: '微信没查出结果，等着看一看',
} as const
export type PictureState = keyof typeof PICTURE_STATES
export const PICTURE_STATE_CODES = Object.keys(PICTURE_STATES) as [PictureState, ...PictureState[]]

/** A photograph, as what it belongs to knows it. */
export type Picture = {
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

/** What may have one picture: the record of a paper, an activity. */
export type Pictured = {
  readonly id: string
  readonly townId: string
  /** Absent: there is none, nobody has to take one. */
  readonly picture?: Picture
}

/** Nobody sees it from now on. */
export const endPicture = <T extends Pick<Pictured, 'picture'>>(owner: T): T =>
  owner.picture ? { ...owner, picture: { ...owner.picture, state: 'gone' } } : owner
