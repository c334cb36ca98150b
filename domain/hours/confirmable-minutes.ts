import type { TownSettings } from '../town/town-settings'
import { toldMinutes } from './service-minutes'
import type { Visit } from './visit'

/** Minutes that differ from those measured, or are none, have to be explained. */
export const mustBeExplained = (minutes: number, measuredMinutes: number): boolean =>
  minutes !== measuredMinutes || minutes === 0

/**
 * What a head confirms without a reason: what was measured; of a service that nobody had ordered (补录) what was written down,
 * with its own reason, since nothing could be measured.
 */
export const recordedMinutes = (
  { visits, measuredMinutes }: { readonly visits: readonly Visit[]; readonly measuredMinutes: number },
  isEntered: boolean,
  rules: Parameters<typeof mostConfirmable>[1],
): number => (isEntered ? toldMinutes(visits, mostConfirmable(measuredMinutes, rules)) : measuredMinutes)

/** The most that a head may confirm: what somebody only says may not be as long as what the server has measured. */
export const mostConfirmable = (
  measuredMinutes: number,
  { maxDeclaredMinutesPerRecord }: Pick<TownSettings, 'maxDeclaredMinutesPerRecord'>,
): number => Math.max(measuredMinutes, maxDeclaredMinutesPerRecord)

/** Nobody said when one of these visits was over. */
export const isEndAssumed = (visits: readonly Visit[]): boolean =>
  visits.some(({ endAssumed }) => endAssumed === true)

/** Nobody measured one of them, or its taps came without a signal. */
const isTold = (visits: readonly Visit[]): boolean =>
  visits.some(({ by, inHintMs, outHintMs }) => by === 'entry' || (inHintMs ?? outHintMs) !== undefined)

/**
 * What a head finds filled in: what was measured; where an end was only assumed at least what was planned; where it was
 * written down later or came without a signal, what the volunteer and his phone say.
 */
export function proposedMinutes(
  { visits, measuredMinutes }: { readonly visits: readonly Visit[]; readonly measuredMinutes: number },
  plannedMinutes: number,
  rules: Parameters<typeof mostConfirmable>[1],
): number {
  const most = mostConfirmable(measuredMinutes, rules)
  if (isEndAssumed(visits)) return Math.min(Math.max(measuredMinutes, plannedMinutes), most)
  return isTold(visits) ? Math.max(measuredMinutes, toldMinutes(visits, most)) : measuredMinutes
}
