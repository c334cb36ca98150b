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

/** Stages that leave what they are given as it is. What comes out of them may be parts of it. */
const READS_ONLY: ReadonlySet<string> = new Set(['$match', '$group', '$sort', '$skip', '$limit', '$count'])

const readsOnly = (stage: PipelineStage): boolean => Object.keys(stage).every((name) => READS_ONLY.has(name))

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
  const documents = findDocuments(view, match ?? {}).map(({ document }) => document)
  return { documents, rest: match ? others : pipeline }
}

/** All documents of another collection, for `$lookup` by a pipeline; an unknown one is empty, as in MongoDB. */
const foreignCopies = ({ openForeign }: PipelineRun, name: string): Record<string, unknown>[] => {
  const view = openForeign(name)
  return view ? findDocuments(view, {}).map(({ document }) => copyDocument(document)) : []
}

const runStages = (
  documents: Record<string, unknown>[],
  stages: readonly PipelineStage[],
  run: PipelineRun,
): Record<string, unknown>[] => {
  if (stages.length === 0) return documents
  const aggregator = new Aggregator([...stages], {
    scriptEnabled: false,
    context: pipelineContext(run.openForeign),
    collectionResolver: (name) => foreignCopies(run, name),
  })
  return guardMingo(() => aggregator.run<Record<string, unknown>>(documents))
}

/**
 * Runs an aggregation; the result shares nothing with the stored documents. What is counted or cut down first is copied
 * only then: a group of fifty thousand documents is a few rows.
 */
export const runPipeline = (
  pipeline: readonly PipelineStage[],
  run: PipelineRun,
): readonly StoredDocument[] => {
  const { documents, rest } = readInput(run, pipeline)
  const dated = withNow(rewritePipeline(rest), run.now)
  const stages = Array.isArray(dated) ? dated.filter(isRecord) : []
  const changing = stages.findIndex((stage) => !readsOnly(stage))
  const from = changing < 0 ? stages.length : changing
  const read = runStages(documents, stages.slice(0, from), run)
  // Written anew down to the values, so that a later stage changes nothing that is stored.
  const own = read.map(withoutMissing).filter(isRecord)
  const results = runStages(own, stages.slice(from), run)
  return results.map(withoutMissing).filter(isRecord)
}
