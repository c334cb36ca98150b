import { Aggregator } from 'mingo'
import { isRecord } from '../../wire/is-record'
import { databaseFailure } from '../database-failure'
import type { CollectionView } from '../engine/collection-view'
import { copyDocument } from '../engine/copy-document'
import type { StoredDocument } from '../stored-document'
import { findDocuments } from './find-documents'
import { guardMingo } from './guard-mingo'
import { type PipelineStage, rewritePipeline } from './rewrite-pipeline'

/** Stages that write, run scripts or need what is not emulated; the library would accept some of them. */
const REFUSED_STAGES = new Set(['$out', '$merge', '$documents', '$geoNear', '$indexStats', '$collStats'])

const refuseStages = (pipeline: readonly PipelineStage[]): void => {
  for (const stage of pipeline) {
    const name = Object.keys(stage)[0] ?? ''
    if (REFUSED_STAGES.has(name)) {
      throw databaseFailure.query(`the emulator does not support the pipeline stage ${name}`)
    }
  }
}

/** `$$NOW` as the emulator's time: the library would take the real one. */
const withNow = (value: unknown, now: Date): unknown => {
  if (value === '$$NOW') return now
  if (Array.isArray(value)) return value.map((child) => withNow(child, now))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withNow(child, now)]))
}

export interface PipelineRun {
  readonly view: CollectionView
  /** All documents of another collection, for `$lookup`; an unknown one is empty, as in MongoDB. */
  readonly foreign: (collectionName: string) => readonly StoredDocument[]
  readonly now: Date
}

/** Runs an aggregation; the result shares nothing with the stored documents. */
export const runPipeline = (
  pipeline: readonly PipelineStage[],
  run: PipelineRun,
): readonly StoredDocument[] => {
  refuseStages(pipeline)
  const [first, ...others] = pipeline
  const leadingMatch = first && isRecord(first.$match) ? first.$match : undefined
  const rest = leadingMatch ? others : pipeline
  // Stages may change what they are given, so they get copies, of the matching documents only.
  const input = findDocuments(run.view, leadingMatch ?? {}).map(({ document }) => copyDocument(document))
  const stages = withNow(rewritePipeline(rest), run.now)
  if (!Array.isArray(stages)) return input
  const aggregator = new Aggregator(stages.filter(isRecord), {
    scriptEnabled: false,
    collectionResolver: (name) => run.foreign(name).map(copyDocument),
  })
  return guardMingo(() => aggregator.run<Record<string, unknown>>(input))
}
