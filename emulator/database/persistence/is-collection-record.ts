import { isRecord } from '../../wire/is-record'
import { INDEX_DIRECTIONS, type IndexDefinition, type IndexField } from '../indexes/index-definition'
import type { CollectionRecord } from './document-store'

const isIndexField = (value: unknown): value is IndexField =>
  isRecord(value) &&
  typeof value.path === 'string' &&
  INDEX_DIRECTIONS.some((direction) => direction === value.direction)

const isIndexDefinition = (value: unknown): value is IndexDefinition =>
  isRecord(value) &&
  typeof value.name === 'string' &&
  typeof value.unique === 'boolean' &&
  Array.isArray(value.fields) &&
  value.fields.every(isIndexField)

export const isCollectionRecord = (value: unknown): value is CollectionRecord =>
  isRecord(value) &&
  typeof value.number === 'number' &&
  typeof value.name === 'string' &&
  typeof value.aclTag === 'string' &&
  (value.aclRule === undefined || typeof value.aclRule === 'string') &&
  Array.isArray(value.indexes) &&
  value.indexes.every(isIndexDefinition)
