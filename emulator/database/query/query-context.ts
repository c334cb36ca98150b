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

const LIBRARY = Context.init({ accumulator, expression, pipeline, projection, query, window })

/** All operators; where the query library computes in another way than MongoDB, our own come first and win. */
export const QUERY_CONTEXT = Context.from(
  GEO_OPERATORS,
  Context.init({
    expression: { ...DATE_EXPRESSIONS, ...PLAIN_EXPRESSIONS },
    projection: { $elemMatch: elemMatchProjection },
  }),
  LIBRARY,
)
