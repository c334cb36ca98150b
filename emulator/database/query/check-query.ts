import { isRecord } from '../../wire/is-record'
import { databaseFailure } from '../database-failure'

type OperandCheck = (operator: string, operand: unknown) => string | undefined

const needsArray: OperandCheck = (operator, operand) =>
  Array.isArray(operand) ? undefined : `${operator} needs an array`

const needsClauses: OperandCheck = (operator, operand) =>
  Array.isArray(operand) && operand.length > 0 && operand.every(isRecord)
    ? undefined
    : `${operator} must be a nonempty array of objects`

const needsNumber: OperandCheck = (operator, operand) =>
  typeof operand === 'number' ? undefined : `${operator} needs a number`

const needsObject: OperandCheck = (operator, operand) =>
  isRecord(operand) ? undefined : `${operator} needs an Object`

const needsDivisor: OperandCheck = (_operator, operand) => {
  const [divisor, rest] = Array.isArray(operand) ? operand : []
  if (typeof divisor !== 'number' || typeof rest !== 'number') return 'malformed mod, needs to be two numbers'
  return Math.trunc(divisor) === 0 ? 'divisor cannot be 0' : undefined
}

const needsFlags: OperandCheck = (operator, operand) =>
  typeof operand === 'string' && /^[imsu]*$/.test(operand) ? undefined : `invalid flag in ${operator}`

const onlyOnTop: OperandCheck = () => 'geo $near must be top-level expr'

const neverHere: OperandCheck = (operator) => `${operator} is not allowed in this context`

/** Operands MongoDB refuses where the query library would answer something. */
const CHECKS: ReadonlyMap<string, OperandCheck> = new Map([
  ['$all', needsArray],
  ['$and', needsClauses],
  ['$elemMatch', needsObject],
  ['$in', needsArray],
  ['$mod', needsDivisor],
  ['$near', onlyOnTop],
  ['$nearSphere', onlyOnTop],
  ['$nin', needsArray],
  ['$nor', needsClauses],
  ['$options', needsFlags],
  ['$or', needsClauses],
  ['$size', needsNumber],
  ['$where', neverHere],
])

/** Throws DATABASE_REQUEST_FAILED for a query MongoDB would not run. */
export const checkQuery = (query: unknown): void => {
  if (Array.isArray(query)) {
    query.forEach(checkQuery)
    return
  }
  if (!isRecord(query)) return
  for (const [name, operand] of Object.entries(query)) {
    const problem = CHECKS.get(name)?.(name, operand)
    if (problem !== undefined) throw databaseFailure.query(problem)
    // In an expression the same names are other operators.
    if (name !== '$expr') checkQuery(operand)
  }
}
