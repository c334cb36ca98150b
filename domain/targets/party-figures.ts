import type { PartyRate } from '../roster/party-rate'
import type { Figure } from './figure'
import { newFigure } from './new-figure'

/** SR-89, SR-90: of those in post on the roster today, with the hours of the calendar year. */
export function partyFigures(
  { members, takingPart, minutes }: Pick<PartyRate, 'members' | 'takingPart' | 'minutes'>,
  stationId: string | null,
  year: number,
  reportDateMs: number,
): readonly Figure[] {
  const period = { kind: 'year', year } as const
  const records = { of: 'roster', stationId } as const
  const about = { stationId, period, reportDateMs, records }
  return [
    newFigure('taking_part', { numerator: takingPart, denominator: members }, about),
    newFigure('average_minutes', { numerator: minutes, denominator: members }, about),
  ]
}
