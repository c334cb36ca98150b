import { type Coverage, TOWN_KINDS, VILLAGE_SPECIALTIES } from '../people/coverage'
import type { Figure } from './figure'
import type { FigureCode } from './figure-table'
import type { Fraction } from './fraction'
import { newFigure } from './new-figure'

/** SR-85 of the town, SR-86 of a village, as the teams are today. */
export function teamFigures(
  { teams, gaps }: Pick<Coverage, 'teams' | 'gaps'>,
  stationId: string | null,
  reportDateMs: number,
): readonly Figure[] {
  const about = {
    stationId,
    period: { kind: 'today' },
    reportDateMs,
    records: { of: 'teams', stationId },
  } as const
  const covered = (kinds: number): Fraction => ({ numerator: kinds - gaps.length, denominator: kinds })
  const figure = (code: FigureCode, is: Fraction) => newFigure(code, is, about)
  if (stationId !== null) return [figure('village_kinds', covered(VILLAGE_SPECIALTIES.length))]
  return [
    figure('town_teams', { numerator: teams, denominator: 1 }),
    figure('town_kinds', covered(TOWN_KINDS.length)),
  ]
}
