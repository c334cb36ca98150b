import type { Options } from 'mingo/types'
import { isRecord } from '../../../wire/is-record'
import { reachedValues } from '../../reached-values'
import { compareValues, typeRank } from '../compare-values'
import { elementTest } from './element-test'
import { equalityTest, membershipTest, type ValueTest } from './equality-test'

/** Decides on all values that a path leads to. */
type ReachedTest = (reached: readonly unknown[]) => boolean

type MakeTest = (operand: unknown, options: Options) => ReachedTest

const asList = (operand: unknown): readonly unknown[] => (Array.isArray(operand) ? operand : [])

/** True when a value passes, or an element of an array. */
const anyValue =
  (test: ValueTest): ReachedTest =>
  (reached) =>
    reached.some((value) => test(value) || (Array.isArray(value) && value.some(test)))

const anyArray =
  (test: (list: readonly unknown[]) => boolean): ReachedTest =>
  (reached) =>
    reached.some((value) => Array.isArray(value) && test(value))

const not =
  (make: MakeTest): MakeTest =>
  (operand, options) => {
    const test = make(operand, options)
    return (reached) => !test(reached)
  }

const equal: MakeTest = (operand) => anyValue(equalityTest(operand))

const among: MakeTest = (operand) => anyValue(membershipTest(asList(operand)))

/** Values of different types do not compare, and NaN only with itself. */
const comparison =
  (fits: (order: number) => boolean): MakeTest =>
  (operand) => {
    if (operand === null || operand === undefined || Number.isNaN(operand)) {
      return fits(0) ? anyValue(equalityTest(operand)) : () => false
    }
    const rank = typeRank(operand)
    return anyValue(
      (value) => typeRank(value) === rank && !Number.isNaN(value) && fits(compareValues(value, operand)),
    )
  }

const elemMatch: MakeTest = (operand, options) => {
  const test = elementTest(isRecord(operand) ? operand : {}, options)
  return anyArray((list) => list.some(test))
}

const all: MakeTest = (operand, options) => {
  const tests = asList(operand).map((wanted) =>
    isRecord(wanted) && Object.hasOwn(wanted, '$elemMatch')
      ? elemMatch(wanted.$elemMatch, options)
      : equal(wanted, options),
  )
  return (reached) => tests.length > 0 && tests.every((test) => test(reached))
}

const remainder: MakeTest = (operand) => {
  const [divisor, rest] = asList(operand).map((part) => Math.trunc(Number(part)))
  return anyValue((value) => typeof value === 'number' && Math.trunc(value) % (divisor ?? 0) === (rest ?? 0))
}

const TESTS = {
  $all: all,
  $elemMatch: elemMatch,
  $eq: equal,
  $exists: (operand) => (reached) => reached.some((value) => value !== undefined) === Boolean(operand),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $in: among,
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $mod: remainder,
  $ne: not(equal),
  $nin: not(among),
  $regex: equal,
  $size: (operand) => anyArray((list) => list.length === operand),
} satisfies Record<string, MakeTest>

const operator = (make: MakeTest) => (path: string, operand: unknown, options: Options) => {
  const parts = path.split('.')
  const test = make(operand, options)
  return (document: Record<string, unknown>): boolean => test(reachedValues(document, parts))
}

/** The operators on a field's value; the query library loses its way in arrays within arrays. */
export const VALUE_OPERATORS: Readonly<Record<`$${string}`, ReturnType<typeof operator>>> =
  Object.fromEntries(Object.entries(TESTS).map(([name, make]) => [name, operator(make)]))
