import type { TownSettings } from '../town/town-settings'

/** Minutes that differ from those measured, or are none, have to be explained. */
export const mustBeExplained = (minutes: number, measuredMinutes: number): boolean =>
  minutes !== measuredMinutes || minutes === 0

/** The most that a head may confirm: what somebody only says may not be as long as what the server has measured. */
export const mostConfirmable = (
  measuredMinutes: number,
  { maxDeclaredMinutesPerRecord }: Pick<TownSettings, 'maxDeclaredMinutesPerRecord'>,
): number => Math.max(measuredMinutes, maxDeclaredMinutesPerRecord)
