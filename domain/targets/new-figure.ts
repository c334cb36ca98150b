import type { FiveMustCode } from '../service/five-must-arrive'
import type { Figure } from './figure'
import type { FigurePeriod } from './figure-period'
import { askedOf, type FigureCode } from './figure-table'
import { type Fraction, verdictOf } from './fraction'
import type { RecordsQuery } from './records-query'

type About = {
  readonly stationId: string | null
  readonly period: FigurePeriod
  readonly reportDateMs: number
  readonly records: RecordsQuery
  readonly duty?: FiveMustCode | null
}

/** A number held against what the plan asks of that place. */
export function newFigure(code: FigureCode, is: Fraction, { duty = null, ...about }: About): Figure {
  const threshold = askedOf(code, about.stationId)
  return { code, ...is, ...about, duty, threshold, verdict: verdictOf(is, threshold) }
}
