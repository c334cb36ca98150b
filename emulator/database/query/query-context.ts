import { Context } from 'mingo/core'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import * as window from 'mingo/operators/window'
import { GEO_OPERATORS } from '../geo/geo-operators'
import { elemMatchProjection } from './elem-match-projection'
import { DATE_EXPRESSIONS } from './expressions/date-expressions'
import { PLAIN_EXPRESSIONS } from './expressions/plain-expressions'
import { LIST_ACCUMULATORS } from './operators/list-accumulators'
import { PIPELINE_STAGES } from './operators/pipeline-stages'
import { VALUE_OPERATORS } from './operators/value-operators'

const LIBRARY = Context.init({ accumulator, expression, pipeline, projection, query, window })

/** All operators; where the query library computes in another way than MongoDB, our own come first and win. */
export const QUERY_CONTEXT = Context.from(
  GEO_OPERATORS,
  Context.init({
    accumulator: LIST_ACCUMULATORS,
    expression: { ...DATE_EXPRESSIONS, ...PLAIN_EXPRESSIONS },
    pipeline: PIPELINE_STAGES,
    projection: { $elemMatch: elemMatchProjection },
    query: VALUE_OPERATORS,
  }),
  LIBRARY,
)
