import { type Classification, classifyWish } from '../../domain/dispatch/classify/classify-wish'
import { SPECIALTY_CODES, type SpecialtyCode } from '../../domain/service/specialties'
import type { LabelledWish } from './request'

export type Judged = { readonly wish: LabelledWish; readonly found: Classification }

export const NONE = 'none'
export type Choice = SpecialtyCode | typeof NONE
export const CHOICES: readonly Choice[] = [...SPECIALTY_CODES, NONE]

export const judge = (wishes: readonly LabelledWish[]): readonly Judged[] =>
  wishes.map((wish) => ({ wish, found: classifyWish(wish.text) }))

export const firstChoice = ({ found }: Judged): Choice => found.specialties[0]?.code ?? NONE

const isNamed = ({ wish }: Judged): boolean => wish.specialties.length > 0
export const isRight = (judged: Judged): boolean =>
  judged.wish.specialties.some((code) => code === firstChoice(judged))

/** What was right, of how many. */
export type Share = { readonly right: number; readonly of: number }
const share = (rows: readonly Judged[], right: (row: Judged) => boolean): Share => ({
  right: rows.filter(right).length,
  of: rows.length,
})

const isAuto = ({ found }: Judged): boolean => found.decision === 'auto'
const mayAuto = ({ wish }: Judged): boolean => wish.decisions.includes('auto')

/** Kinds of requests that the machine must never dispatch by itself. */
export const NEVER_AUTO = {
  refused: ({ wish }) => wish.refusal !== null,
  cancel: ({ wish }) => wish.cancel,
  several: ({ wish }) => wish.parts.length > 0,
  nonsense: ({ wish }) =>
    wish.specialties.length === 0 && wish.refusal === null && !wish.cancel && wish.fiveMust === null,
  'other ask only': (row) => !mayAuto(row),
} as const satisfies Record<string, (row: Judged) => boolean>

export type Measures = {
  readonly first: Share
  readonly fiveMust: Share
  readonly emergenciesHeard: Share
  readonly falseAlarms: Share
  readonly hintsHeard: Share
  readonly refusalsHeard: Share
  readonly refusedWrongly: Share
  readonly autoOfClear: Share
  readonly autoRight: Share
  /** Dispatched by the machine though it must not be. */
  readonly autoWrongly: Readonly<Record<keyof typeof NEVER_AUTO, Share>>
}

const isRefused = ({ wish }: Judged): boolean => wish.refusal !== null

export function measure(rows: readonly Judged[]): Measures {
  const calls = rows.filter(({ wish }) => wish.emergency === 'call_first')
  const others = rows.filter(({ wish }) => wish.emergency !== 'call_first')
  const never = (kind: keyof typeof NEVER_AUTO): Share => share(rows.filter(NEVER_AUTO[kind]), isAuto)
  return {
    first: share(rows.filter(isNamed), isRight),
    fiveMust: share(rows, ({ wish, found }) => wish.fiveMust === found.fiveMustArrive),
    emergenciesHeard: share(calls, ({ found }) => found.emergency === 'call_first'),
    falseAlarms: share(others, ({ found }) => found.emergency === 'call_first'),
    hintsHeard: share(
      rows.filter(({ wish }) => wish.emergency === 'hint'),
      ({ found }) => found.emergency !== 'none',
    ),
    refusalsHeard: share(rows.filter(isRefused), ({ found }) => found.refusal !== null),
    refusedWrongly: share(
      rows.filter((row) => !isRefused(row)),
      ({ found }) => found.decision === 'refuse',
    ),
    autoOfClear: share(rows.filter(mayAuto), isAuto),
    autoRight: share(
      rows.filter((row) => isAuto(row) && isNamed(row)),
      isRight,
    ),
    autoWrongly: {
      refused: never('refused'),
      cancel: never('cancel'),
      several: never('several'),
      nonsense: never('nonsense'),
      'other ask only': never('other ask only'),
    },
  }
}
