import { Context } from 'mingo/core'
import type { Iterator } from 'mingo/lazy'
import { equalityLookup, type OpenForeign } from './lookup-stage'
import { QUERY_CONTEXT } from './query-context'

/** The name under which `$lookup` by equality is known to the query library, whose own one scans. */
export const EQUALITY_LOOKUP = '$emulatorLookup'

const lookup =
  (open: OpenForeign) => (collection: Iterator, stage: Record<string, unknown>, _options: unknown) =>
    collection.map(equalityLookup(stage, open))

/** What the query library lacks in pipelines. */
export const pipelineContext = (open: OpenForeign): Context =>
  Context.from(QUERY_CONTEXT, Context.init({ pipeline: { [EQUALITY_LOOKUP]: lookup(open) } }))
