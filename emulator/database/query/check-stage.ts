import { isRecord } from '../../wire/is-record'
import { databaseFailure } from '../database-failure'
import { EQUALITY_LOOKUP } from './pipeline-context'

type Rule = readonly [fits: (value: unknown) => boolean, message: string]

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0

const isFilledRecord = (value: unknown): boolean => isRecord(value) && Object.keys(value).length > 0

const isPath = (value: unknown): boolean => typeof value === 'string' && value.startsWith('$')

const FIELDS = 'specification must have at least one field'

/** What MongoDB asks of a stage's argument, where the query library asks nothing and may even run without end. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['$addFields', [isFilledRecord, `$addFields ${FIELDS}`]],
  [
    '$count',
    [
      (value) => typeof value === 'string' && /^[^$.\0][^.\0]*$/.test(value),
      'the count field must be a non-empty string',
    ],
  ],
  ['$facet', [isFilledRecord, 'the $facet specification must be a non-empty object']],
  [
    '$group',
    [(value) => isRecord(value) && Object.hasOwn(value, '_id'), 'a group specification must include an _id'],
  ],
  ['$limit', [(value) => isCount(value) && value !== 0, 'the limit must be positive']],
  ['$lookup', [isFilledRecord, 'the $lookup specification must be an object']],
  ['$match', [isRecord, 'the match filter must be an expression in an object']],
  ['$project', [isFilledRecord, `$project ${FIELDS}`]],
  ['$sample', [(value) => isRecord(value) && isCount(value.size), '$sample stage must specify a size']],
  ['$set', [isFilledRecord, `$set ${FIELDS}`]],
  ['$skip', [isCount, 'Argument to $skip cannot be negative']],
  ['$sort', [isFilledRecord, '$sort stage must have at least one sort key']],
  [
    '$unwind',
    [
      (value) => isPath(isRecord(value) ? value.path : value),
      "path option to $unwind stage should be prefixed with a '$'",
    ],
  ],
])

/** Stages that write, run scripts or need what is not emulated; the query library would accept some of them. */
const REFUSED: ReadonlySet<string> = new Set([
  '$out',
  '$merge',
  '$documents',
  '$indexStats',
  '$collStats',
  EQUALITY_LOOKUP,
])

/** Throws MongoDB's refusal of a stage whose argument does not fit. */
export const checkStage = (stage: Readonly<Record<string, unknown>>): void => {
  const [[name, value] = ['', undefined], ...more] = Object.entries(stage)
  if (more.length > 0) {
    throw databaseFailure.query('A pipeline stage specification object must contain exactly one field.')
  }
  if (REFUSED.has(name)) {
    throw databaseFailure.query(`the emulator does not support the pipeline stage ${name}`)
  }
  if (name === '$geoNear') {
    throw databaseFailure.query('$geoNear is only valid as the first stage in a pipeline.')
  }
  const rule = RULES.get(name)
  if (rule && !rule[0](value)) throw databaseFailure.query(rule[1])
}
