import { type Params, readParam } from '../../admin/read-params'
import { CloudBaseError } from '../../wire/cloudbase-error'
import { isRecord } from '../../wire/is-record'
import { decodeEjson } from '../ejson/decode-ejson'
import { encodeEjson } from '../ejson/encode-ejson'
import type { PipelineStage } from '../query/rewrite-pipeline'
import { runPipeline } from '../query/run-pipeline'
import type { DatabaseContext } from './database-context'

const readStage = (stage: unknown, nowMs: number): PipelineStage => {
  if (!isRecord(stage) || typeof stage.stageKey !== 'string' || typeof stage.stageValue !== 'string') {
    throw new CloudBaseError('INVALID_PARAM', 'parameter stages must be an array of {stageKey, stageValue}')
  }
  return { [stage.stageKey]: decodeEjson(stage.stageValue, nowMs) }
}

/** `database.aggregateDocuments`: always on the newest committed state. */
export const aggregateDocuments = async (params: Params, { database, clock }: DatabaseContext) => {
  const collectionName = readParam.requiredString(params, 'collectionName')
  const { stages } = params
  if (!Array.isArray(stages)) throw new CloudBaseError('INVALID_PARAM', 'parameter stages must be an array')
  const nowMs = clock.nowMs()
  const pipeline = stages.map((stage: unknown) => readStage(stage, nowMs))
  const documents = database.read((open) =>
    runPipeline(pipeline, {
      view: open(collectionName),
      openForeign: (name) => (database.catalog.find(name) ? open(name) : undefined),
      now: new Date(nowMs),
    }),
  )
  return { data: { list: documents.map(encodeEjson) } }
}
