import { mostConfirmable, mustBeExplained } from '../../../domain/hours/confirmable-minutes'
import type { OrderView } from '../order/progress-steps'

export type Part = OrderView['parts'][number]

/** What the head writes for one volunteer, before it is sent. */
export type MinutesLine = { readonly minutes: number; readonly reasonCode: string }

const STEP_MINUTES = 5

export const measuredOf = (part: Part): number => part.measuredMinutes ?? 0

/** As it stands before anybody has touched it. */
export const measuredLine = (part: Part): MinutesLine => ({ minutes: measuredOf(part), reasonCode: '' })

/** Every five minutes up to the most that can be confirmed, and those that were measured. */
export function minuteStops(part: Part, rules: Parameters<typeof mostConfirmable>[1]): readonly number[] {
  const most = mostConfirmable(measuredOf(part), rules)
  const fives = Array.from(
    { length: Math.floor(most / STEP_MINUTES) + 1 },
    (_, index) => index * STEP_MINUTES,
  )
  return [...fives, measuredOf(part)]
}

export const needsReason = (part: Part, { minutes }: MinutesLine): boolean =>
  mustBeExplained(minutes, measuredOf(part))
