import { Aggregator } from 'mingo/aggregator'
import { isRecord } from '../../wire/is-record'
import { databaseFailure } from '../database-failure'
import type { CollectionView } from '../engine/collection-view'
import { copyDocument } from '../engine/copy-document'
import { splitNear } from '../geo/near-condition'
import type { StoredDocument } from '../stored-document'
import { findDocuments } from './find-documents'
import { geoNearStage } from './geo-near-stage'
import { guardMingo } from './guard-mingo'
import type { OpenForeign } from './lookup-stage'
import { pipelineContext } from './pipeline-context'
import { type PipelineStage, rewritePipeline } from './rewrite-pipeline'
import { withoutMissing } from './without-missing'

/** `$$NOW` as the emulator's time: the library would take the real one. */
const withNow = (value: unknown, now: Date): unknown => {
  if (value === '$$NOW') return now
  if (Array.isArray(value)) return value.map((child) => withNow(child, now))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withNow(child, now)]))
}

export interface PipelineRun {
  readonly view: CollectionView
  readonly openForeign: OpenForeign
  readonly now: Date
}

interface PipelineInput {
  readonly documents: Record<string, unknown>[]
  readonly rest: readonly PipelineStage[]
}

/** Runs the first stage itself where an index can serve it. */
const readInput = ({ view }: PipelineRun, pipeline: readonly PipelineStage[]): PipelineInput => {
  const [first, ...others] = pipeline
  if (first && Object.hasOwn(first, '$geoNear')) {
    return { documents: [...geoNearStage(view, first.$geoNear)], rest: others }
  }
  const match = first && isRecord(first.$match) ? first.$match : undefined
  if (match && splitNear(match).near) {
    throw databaseFailure.query('$geoNear, $near, and $nearSphere are not allowed in this context')
  }
  // Stages may change what they are given, so they get copies, of the matching documents only.
  const documents = findDocuments(view, match ?? {}).map(({ document }) => copyDocument(document))
  return { documents, rest: match ? others : pipeline }
}

/** All documents of another collection, for `$lookup` by a pipeline; an unknown one is empty, as in MongoDB. */
const foreignCopies = ({ openForeign }: PipelineRun, name: string): Record<string, unknown>[] => {
  const view = openForeign(name)
  return view ? findDocuments(view, {}).map(({ document }) => copyDocument(document)) : []
}

/** Runs an aggregation; the result shares nothing with the stored documents. */
export const runPipeline = (
  pipeline: readonly PipelineStage[],
  run: PipelineRun,
): readonly StoredDocument[] => {
  const { documents, rest } = readInput(run, pipeline)
  const stages = withNow(rewritePipeline(rest), run.now)
  if (!Array.isArray(stages)) return documents
  const aggregator = new Aggregator(stages.filter(isRecord), {
    scriptEnabled: false,
    context: pipelineContext(run.openForeign),
    collectionResolver: (name) => foreignCopies(run, name),
  })
  const results = guardMingo(() => aggregator.run<Record<string, unknown>>(documents))
  return results.map(withoutMissing).filter(isRecord)
}
