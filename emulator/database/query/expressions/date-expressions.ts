import { evalExpr } from 'mingo/core'
import * as library from 'mingo/operators/expression/date'
import type { Options } from 'mingo/types'
import { isRecord } from '../../../wire/is-record'

type Expression = (document: Record<string, unknown>, operand: unknown, options: Options) => unknown

const DAY_MS = 86_400_000
const DAYS_OF_A_WEEK = 7

const PARTS = {
  $dayOfMonth: library.$dayOfMonth,
  $dayOfWeek: library.$dayOfWeek,
  $dayOfYear: library.$dayOfYear,
  $hour: library.$hour,
  $isoDayOfWeek: library.$isoDayOfWeek,
  $isoWeek: library.$isoWeek,
  $millisecond: library.$millisecond,
  $minute: library.$minute,
  $month: library.$month,
  $second: library.$second,
  $year: library.$year,
} satisfies Record<string, Expression>

const hasNoDate = (value: unknown): boolean =>
  value === undefined || value === null || (isRecord(value) && (value.date ?? null) === null)

/** No date, no part of it: null, where the query library fails. */
const nullForNull =
  (part: Expression): Expression =>
  (document, operand, options) =>
    hasNoDate(evalExpr(document, operand, options)) ? null : part(document, operand, options)

/** The local day, counted from 1970-01-01, and what else weeks are computed from. */
const localDay = (document: Record<string, unknown>, operand: unknown, options: Options) => {
  const read = (part: Expression) => Number(part(document, operand, options))
  const [year, month, day] = [read(library.$year), read(library.$month), read(library.$dayOfMonth)]
  return {
    year,
    dayOfYear: read(library.$dayOfYear),
    /** 0 is Sunday. */
    weekday: read(library.$dayOfWeek) - 1,
    startMs: Date.UTC(year, month - 1, day),
  }
}

/** Weeks begin on Sunday; the days before the year's first Sunday are in week 0. */
const week: Expression = (document, operand, options) => {
  const { dayOfYear, weekday } = localDay(document, operand, options)
  return Math.floor((dayOfYear - 1 + DAYS_OF_A_WEEK - weekday) / DAYS_OF_A_WEEK)
}

/** A week belongs to the year its Thursday is in. */
const isoWeekYear: Expression = (document, operand, options) => {
  const { startMs, weekday } = localDay(document, operand, options)
  const daysToThursday = 4 - (weekday === 0 ? DAYS_OF_A_WEEK : weekday)
  return new Date(startMs + daysToThursday * DAY_MS).getUTCFullYear()
}

/** Parts of dates as MongoDB computes them. */
export const DATE_EXPRESSIONS: Readonly<Record<`$${string}`, Expression>> = Object.fromEntries(
  Object.entries({ ...PARTS, $week: week, $isoWeekYear: isoWeekYear }).map(([name, part]) => [
    name,
    nullForNull(part),
  ]),
)
