import { type Refusal, refuse } from '../kernel/result'
import { DAY_MS } from '../kernel/shanghai-time'
import type { TownSettings } from '../town/town-settings'
import { type Reason, reasonWords } from './reasons'

/** A volunteer's word that his settled minutes are wrong (民政部令第67号: 及时核实、更正). His record is frozen until it is answered. */
export type Objection = {
  readonly text: string
  readonly atMs: number
  readonly remindedAtMs: number | null
  /** Null while nobody has looked into it. */
  readonly answeredAtMs: number | null
  readonly answeredBy: string | null
  /** Why it stays as it was; null while open, and where the minutes were put right. */
  readonly kept: Reason | null
}

export const isOpenObjection = (objection: Pick<Objection, 'answeredAtMs'> | undefined): boolean =>
  objection?.answeredAtMs === null

export const newObjection = (text: string, atMs: number): Objection => ({
  text,
  atMs,
  remindedAtMs: null,
  answeredAtMs: null,
  answeredBy: null,
  kept: null,
})

/** Looked into: `kept` why the minutes stay, null where they were put right. What is answered already stays so. */
export const answerObjection = (
  objection: Objection,
  { byId, atMs, kept }: { readonly byId: string; readonly atMs: number; readonly kept: Reason | null },
): Objection =>
  isOpenObjection(objection) ? { ...objection, answeredAtMs: atMs, answeredBy: byId, kept } : objection

/**
 * Why nobody may object now; null: he may. Once at a time, and within the days that the town sets from when his minutes
 * were settled. Errors: ORDER.OBJECTED_ALREADY, ORDER.OBJECTION_TOO_LATE.
 */
export function objectionRefusal(
  present: Objection | undefined,
  settledAtMs: number,
  { atMs, settings }: { readonly atMs: number; readonly settings: Pick<TownSettings, 'objectionDays'> },
): { readonly ok: false; readonly refusal: Refusal } | null {
  const { objectionDays: days } = settings
  if (isOpenObjection(present)) return refuse('ORDER.OBJECTED_ALREADY')
  return atMs > settledAtMs + days * DAY_MS ? refuse('ORDER.OBJECTION_TOO_LATE', { days }) : null
}

/** As who wrote it and who looks into it read it. */
export type ObjectionView = {
  readonly text: string
  readonly atMs: number
  readonly open: boolean
  readonly keptWords: string | null
}

export const objectionView = (objection: Objection | undefined): ObjectionView | null =>
  objection
    ? {
        text: objection.text,
        atMs: objection.atMs,
        open: isOpenObjection(objection),
        keptWords: objection.kept && reasonWords('keep_minutes', objection.kept),
      }
    : null
