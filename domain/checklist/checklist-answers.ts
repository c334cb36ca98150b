import { ok, type Result, refuse } from '../kernel/result'
import type { Checklist } from './checklist'

export type ChecklistAnswer = {
  /** Null: only something is noted. Of a counted item nobody says it: the number does. */
  readonly met: boolean | null
  readonly note: string
  readonly by: string
  readonly atMs: number
}

/** What one place has said in one year, by item; no more items than a list may have. */
export type ChecklistAnswers = {
  readonly id: string
  readonly townId: string
  readonly year: number
  /** Null: the town itself. */
  readonly stationId: string | null
  readonly answers: Readonly<Record<string, ChecklistAnswer>>
}

export const answersIdOf = (townId: string, year: number, stationId: string | null): string =>
  `answers:${townId}:${year}:${stationId ?? 'town'}`

export const noAnswers = (townId: string, year: number, stationId: string | null): ChecklistAnswers => ({
  id: answersIdOf(townId, year, stationId),
  townId,
  year,
  stationId,
  answers: {},
})

/** Answers to items that are no longer on the list go with them. Errors: CHECKLIST.ITEM_UNKNOWN. */
export function answerItem(
  before: ChecklistAnswers,
  { items }: Checklist,
  itemId: string,
  { met, ...answer }: ChecklistAnswer,
): Result<ChecklistAnswers> {
  const item = items.find(({ id }) => id === itemId)
  if (!item) return refuse('CHECKLIST.ITEM_UNKNOWN')
  const kept = Object.entries(before.answers).filter(([id]) => items.some((each) => each.id === id))
  const said = { ...answer, met: item.evidence === null ? met : null }
  return ok({ ...before, answers: { ...Object.fromEntries(kept), [itemId]: said } })
}
