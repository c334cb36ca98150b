import type { BulletinKind } from '../../../domain/bulletin/bulletin-lifecycle'

export type BulletinDraft = { readonly kind: BulletinKind; readonly title: string; readonly text: string }

export const EMPTY_BULLETIN: BulletinDraft = { kind: 'news', title: '', text: '' }

/** What is still missing, as a sentence; empty when it can be sent. */
export function bulletinProblem({ title, text }: BulletinDraft): string {
  if (title.trim().length < 2) return '先写个标题'
  return text.trim().length < 10 ? '再写几句，说清楚什么人、什么事' : ''
}
