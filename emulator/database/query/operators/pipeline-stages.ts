import { randomInt } from 'node:crypto'
import { type Iterator, Lazy } from 'mingo/lazy'
import { sortDocuments } from '../sort-documents'

type Documents = Record<string, unknown>[]

const sort = (documents: Iterator, order: Record<string, unknown>, _options: unknown): Iterator =>
  documents.transform((list: Documents) => Lazy([...sortDocuments(list, order)]))

const count = (documents: Iterator, name: string, _options: unknown): Iterator =>
  documents.transform((list: Documents) => Lazy(list.length === 0 ? [] : [{ [name]: list.length }]))

/** No document twice, and no more than there are. */
const sample = (documents: Iterator, { size }: { size: number }, _options: unknown): Iterator =>
  documents.transform((list: Documents) => {
    const rest = [...list]
    const drawn: Documents = []
    while (drawn.length < size && rest.length > 0) drawn.push(...rest.splice(randomInt(rest.length), 1))
    return Lazy(drawn)
  })

/** Stages the query library runs in another way: sorting by arrays, counting nothing, drawing the same twice. */
export const PIPELINE_STAGES = { $count: count, $sample: sample, $sort: sort }
