/** 信息报送 (SR-104): what may be told, as the plan names it in part 4: 先进榜样, 好经验, 好做法. */
export const BULLETIN_KINDS = {
  example: '先进榜样',
  experience: '好经验',
  practice: '好做法',
  news: '工作动态',
} as const
export type BulletinKind = keyof typeof BULLETIN_KINDS
export const BULLETIN_KIND_CODES = Object.keys(BULLETIN_KINDS) as [BulletinKind, ...BulletinKind[]]

/** `adopted`: it counts as used by the town, also once it has gone on to the county. */
export const BULLETIN_STATUSES = {
  submitted: { label: '等镇里看', adopted: false },
  returned: { label: '退回来改', adopted: false },
  adopted: { label: '采用了', adopted: true },
  forwarded: { label: '转报县里了', adopted: true },
} as const satisfies Record<string, { label: string; adopted: boolean }>
export type BulletinStatus = keyof typeof BULLETIN_STATUSES
export const BULLETIN_STATUS_CODES = Object.keys(BULLETIN_STATUSES) as [BulletinStatus, ...BulletinStatus[]]

/** Whose move: the unit that wrote it, or the town's office. */
type Move = {
  readonly by: 'unit' | 'town'
  readonly from: readonly BulletinStatus[]
  readonly to: BulletinStatus
  readonly reason: boolean
}

export const BULLETIN_MOVES = {
  revise: { by: 'unit', from: ['submitted', 'returned'], to: 'submitted', reason: false },
  adopt: { by: 'town', from: ['submitted'], to: 'adopted', reason: false },
  return: { by: 'town', from: ['submitted'], to: 'returned', reason: true },
  /** 转发 to the county's centre: outside this product; here it is written down that it was done. */
  forward: { by: 'town', from: ['submitted', 'adopted'], to: 'forwarded', reason: false },
} as const satisfies Record<string, Move>
export type BulletinMove = keyof typeof BULLETIN_MOVES

export const BULLETIN_DECISIONS = ['adopt', 'return', 'forward'] as const satisfies BulletinMove[]
export type BulletinDecision = (typeof BULLETIN_DECISIONS)[number]

export const mayMove = (move: BulletinMove, status: BulletinStatus): boolean => {
  const from: readonly BulletinStatus[] = BULLETIN_MOVES[move].from
  return from.includes(status)
}
