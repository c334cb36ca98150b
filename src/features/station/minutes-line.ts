import {
  isEndAssumed,
  mostConfirmable,
  mustBeExplained,
  proposedMinutes,
  recordedMinutes,
} from '../../../domain/hours/confirmable-minutes'
import { NOT_SERVED_REASON, REASONS } from '../../../domain/order/reasons'
import type { OrderView } from '../order/progress-steps'

export type Part = OrderView['parts'][number]

/** What the head writes for one volunteer, before it is sent. */
export type MinutesLine = { readonly minutes: number; readonly reasonCode: string }

const STEP_MINUTES = 5

const measuredOf = (part: Part): number => part.measuredMinutes ?? 0

/** What is confirmed without a reason: measured, or of a service that nobody had ordered written down. */
export const recordedOf = (part: Part, { isEntered, rules }: Sheet): number =>
  recordedMinutes({ visits: part.visits ?? [], measuredMinutes: measuredOf(part) }, isEntered, rules)

type Rules = Parameters<typeof mostConfirmable>[1]

/** What all lines of one order share. */
export type Sheet = { readonly plannedMinutes: number; readonly isEntered: boolean; readonly rules: Rules }

const FORGOTTEN = 'forgot_check_out' satisfies keyof typeof REASONS.adjust_minutes

/** As it stands before anybody has touched it: a forgotten 「做完了」 costs nobody his time. */
export function proposedLine(part: Part, { plannedMinutes, rules }: Sheet): MinutesLine {
  const visits = part.visits ?? []
  const measuredMinutes = measuredOf(part)
  const minutes = proposedMinutes({ visits, measuredMinutes }, plannedMinutes, rules)
  return { minutes, reasonCode: isEndAssumed(visits) && minutes !== measuredMinutes ? FORGOTTEN : '' }
}

/** Other minutes; a reason that does not go with them is asked anew. */
export const withMinutes = ({ reasonCode }: MinutesLine, minutes: number): MinutesLine => ({
  minutes,
  reasonCode: reasonsFor(minutes).some(({ code }) => code === reasonCode) ? reasonCode : '',
})

/** Who was there has some minutes; none are for who did not come. */
export const reasonsFor = (minutes: number) =>
  Object.entries(REASONS.adjust_minutes)
    .filter(([code]) => code !== 'other' && (code === NOT_SERVED_REASON) === (minutes === 0))
    .map(([code, label]) => ({ code, label }))

/** Every five minutes up to the most that can be confirmed, those that were measured, and those proposed. */
export function minuteStops(part: Part, sheet: Sheet): readonly number[] {
  const most = mostConfirmable(measuredOf(part), sheet.rules)
  const fives = Array.from(
    { length: Math.floor(most / STEP_MINUTES) + 1 },
    (_, index) => index * STEP_MINUTES,
  )
  return [...fives, recordedOf(part, sheet), proposedLine(part, sheet).minutes]
}

export const needsReason = (part: Part, { minutes }: MinutesLine, sheet: Sheet): boolean =>
  mustBeExplained(minutes, recordedOf(part, sheet))

/** Of those who said yes and have not come, what becomes of them with the confirmation: nobody is called absent by it. */
export function sayExpected(
  names: readonly string[],
  { isTime, mayMark }: { isTime: boolean; mayMark: boolean },
): string {
  const who = names.join('、')
  if (!isTime) return `${who}还没到，约的时间也没到：确认后这一单还等着。`
  const mark = mayMark ? '要记下“没有来”的，先到单子的“问过的人”里点。' : ''
  return `${who}没有来：确认后就不等了，会告诉不用来了。${mark}`
}
