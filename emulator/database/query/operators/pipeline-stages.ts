import { type Iterator, Lazy } from 'mingo/lazy'
import { sortDocuments } from '../sort-documents'

type Documents = Record<string, unknown>[]

const sort = (documents: Iterator, order: Record<string, unknown>, _options: unknown): Iterator =>
  documents.transform((list: Documents) => Lazy([...sortDocuments(list, order)]))

const count = (documents: Iterator, name: string, _options: unknown): Iterator =>
  documents.transform((list: Documents) => Lazy(list.length === 0 ? [] : [{ [name]: list.length }]))

/** Stages the query library runs in another way: sorting by arrays, counting nothing. */
export const PIPELINE_STAGES = { $count: count, $sort: sort }
