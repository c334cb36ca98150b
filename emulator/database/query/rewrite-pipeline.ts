import { isRecord } from '../../wire/is-record'
import { checkQuery } from './check-query'
import { checkStage } from './check-stage'
import { isEqualityLookup } from './lookup-stage'
import { EQUALITY_LOOKUP } from './pipeline-context'

export type PipelineStage = Readonly<Record<string, unknown>>

const literal = ($literal: unknown) => ({ $literal })

/** `$bucket` as MongoDB defines it, by `$group`: a boundary belongs to the bucket it opens, empty buckets are left out. */
const bucketAsGroup = (bucket: Record<string, unknown>): readonly PipelineStage[] => {
  const { groupBy, boundaries, output = { count: { $sum: 1 } } } = bucket
  if (!Array.isArray(boundaries) || !isRecord(output)) return [{ $bucket: bucket }]
  const branches = boundaries.slice(0, -1).map((from: unknown, position) => ({
    case: {
      $and: [{ $gte: [groupBy, literal(from)] }, { $lt: [groupBy, literal(boundaries[position + 1])] }],
    },
    // biome-ignore lint/suspicious/noThenProperty: the name is MongoDB's.
    then: literal(from),
  }))
  const fallback = Object.hasOwn(bucket, 'default') ? { default: literal(bucket.default) } : {}
  return [{ $group: { _id: { $switch: { branches, ...fallback } }, ...output } }, { $sort: { _id: 1 } }]
}

const rewriteNested = (stages: unknown): unknown =>
  Array.isArray(stages) ? rewritePipeline(stages.filter(isRecord)) : stages

const rewriteStage = (stage: PipelineStage): readonly PipelineStage[] => {
  checkStage(stage)
  const { $match, $bucket, $lookup, $facet } = stage
  checkQuery($match)
  if (isRecord($bucket)) return bucketAsGroup($bucket)
  if (isRecord($lookup) && $lookup.pipeline !== undefined) {
    return [{ $lookup: { ...$lookup, pipeline: rewriteNested($lookup.pipeline) } }]
  }
  if (isEqualityLookup($lookup)) return [{ [EQUALITY_LOOKUP]: $lookup }]
  if (!isRecord($facet)) return [stage]
  return [
    {
      $facet: Object.fromEntries(
        Object.entries($facet).map(([name, stages]) => [name, rewriteNested(stages)]),
      ),
    },
  ]
}

/** Puts stages the query library runs differently from MongoDB into stages both run alike. */
export const rewritePipeline = (pipeline: readonly PipelineStage[]): readonly PipelineStage[] =>
  pipeline.flatMap(rewriteStage)
