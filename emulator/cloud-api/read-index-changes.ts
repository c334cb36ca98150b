import { INDEX_DIRECTIONS, type IndexDefinition, type IndexField } from '../database/indexes/index-definition'
import { isRecord } from '../wire/is-record'
import type { CloudApiParams } from './cloud-api-action'
import { CloudApiError } from './cloud-api-error'

export interface IndexChanges {
  readonly create: readonly IndexDefinition[]
  readonly drop: readonly string[]
}

const invalid = (detail: string): CloudApiError => new CloudApiError('InvalidParameterValue', detail)

const readList = (params: CloudApiParams, name: string): readonly unknown[] => {
  const list = params[name] ?? []
  if (!Array.isArray(list)) throw invalid(`${name} must be an array.`)
  return list
}

const readIndexName = (value: unknown): string => {
  const name = isRecord(value) ? value.IndexName : undefined
  if (typeof name !== 'string' || name === '') throw invalid('IndexName must be a non-empty string.')
  if (name === '_id_') throw invalid('The index _id_ is there always and cannot be changed.')
  return name
}

const readField = (value: unknown): IndexField => {
  const { Name: path, Direction: wanted } = isRecord(value) ? value : {}
  const direction = INDEX_DIRECTIONS.find((known) => known === wanted)
  if (typeof path !== 'string' || path === '' || path.startsWith('$')) {
    throw invalid('Name of an index key must be a field path.')
  }
  if (!direction) throw invalid(`Direction of an index key must be one of ${INDEX_DIRECTIONS.join(', ')}.`)
  return { path, direction }
}

const readDefinition = (value: unknown): IndexDefinition => {
  const name = readIndexName(value)
  const schema = isRecord(value) ? value.MgoKeySchema : undefined
  if (!isRecord(schema) || !Array.isArray(schema.MgoIndexKeys) || schema.MgoIndexKeys.length === 0) {
    throw invalid('MgoKeySchema.MgoIndexKeys must be a non-empty array.')
  }
  if (typeof schema.MgoIsUnique !== 'boolean')
    throw invalid('MgoKeySchema.MgoIsUnique must be true or false.')
  return { name, unique: schema.MgoIsUnique, fields: schema.MgoIndexKeys.map(readField) }
}

/** Reads `CreateIndexes` and `DropIndexes` of an UpdateTable request. */
export const readIndexChanges = (params: CloudApiParams): IndexChanges => ({
  create: readList(params, 'CreateIndexes').map(readDefinition),
  drop: readList(params, 'DropIndexes').map(readIndexName),
})
