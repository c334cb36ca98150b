import fc from 'fast-check'
import { anyEjson, anyValue } from './values'

type Body = Record<string, unknown>

/** The collection that is there, others that are not, and no names at all. */
const anyCollection = fc.oneof(
  { weight: 4, arbitrary: fc.constant('existing') },
  { weight: 1, arbitrary: fc.constantFrom('missing', '', '__proto__', 'toString', 'a b') },
  { weight: 1, arbitrary: anyValue },
)

/** A query that is refused, or that fits no document. */
const barrenQuery = fc.constantFrom<unknown>(
  '{',
  '[]',
  '5',
  'null',
  5,
  ['{}'],
  '{"_id":"none"}',
  '{"n":{"$unknown":1}}',
  '{"$where":"true"}',
  '{"n":{"$in":5}}',
  '{"n":{"$elemMatch":5}}',
  '{"n":{"$regex":"("}}',
  '{"$and":{}}',
  '{"$or":[]}',
  '{"__proto__":{"n":1}}',
  '{"n":{"$date":"never"}}',
  '{"n":{"$gt":1e400,"$lt":0}}',
)

/** A change that is refused, or that leaves a document as it is. */
const barrenUpdate = fc.constantFrom<unknown>(
  undefined,
  '{',
  '[]',
  5,
  '{}',
  '{"$unknown":{"n":1}}',
  '{"$inc":{"text":1}}',
  '{"$inc":{"n":"one"}}',
  '{"$mul":{"text":2}}',
  '{"$push":{"text":1}}',
  '{"$set":{"text.deeper":1}}',
  '{"$set":{"_id":"other"}}',
  '{"$set":{"a":1,"a.b":2}}',
  '{"$set":{"":1}}',
  '{"$set":{"a..b":1}}',
  '{"$set":{"__proto__":1}}',
  '{"$set":5}',
  '{"$rename":{"text":5}}',
  '{"$pop":{"text":1}}',
  '{"$unset":{}}',
  '{"$addToSet":{"text":1}}',
  '{"$set":{"n":{"$date":"never"}}}',
)

/** A document that cannot be stored. */
const badDocument = fc.constantFrom<unknown>(
  '{',
  '[]',
  '5',
  5,
  null,
  {},
  '{"_id":[1]}',
  '{"_id":{"$gt":""}}',
  '{"_id":"d1"}',
  '{"__proto__":{"polluted":1}}',
  '{"a":{"$date":"never"}}',
  '{"a":{"$numberLong":"x"}}',
  `{"a":${'{"a":'.repeat(200)}1${'}'.repeat(200)}}`,
)

const insert = fc
  .record({
    collectionName: anyCollection,
    bad: badDocument,
    others: fc.array(fc.constant('{"n":5}'), { maxLength: 3 }),
  })
  .chain(({ collectionName, bad, others }) =>
    fc
      .shuffledSubarray([bad, ...others], { minLength: others.length + 1 })
      .map((data): Body => ({ action: 'database.insertDocument', collectionName, data })),
  )

const flags = {
  multi: fc.oneof(fc.boolean(), anyValue),
  merge: fc.oneof(fc.boolean(), anyValue),
  queryType: fc.constantFrom<unknown>('DOC', 'WHERE', undefined, 'OTHER', 5),
}

const update = fc.record<Body>({
  action: fc.constantFrom('database.modifyDocument', 'database.modifyAndReturnDoc'),
  collectionName: anyCollection,
  query: fc.constantFrom('{}', '{"_id":"d1"}', '{"n":1}'),
  data: barrenUpdate,
  ...flags,
  merge: fc.constant(true),
})

const updateNothing = fc.record<Body>({
  action: fc.constantFrom('database.modifyDocument', 'database.modifyAndReturnDoc'),
  collectionName: anyCollection,
  query: barrenQuery,
  data: anyEjson,
  ...flags,
})

const remove = fc.record<Body>({
  action: fc.constant('database.removeDocument'),
  collectionName: anyCollection,
  query: barrenQuery,
  ...flags,
})

const read = fc.record<Body>({
  action: fc.constantFrom('database.getDocument', 'database.calculateDocument'),
  collectionName: anyCollection,
  query: fc.oneof(barrenQuery, anyEjson),
  queryType: flags.queryType,
  order: anyEjson,
  projection: anyEjson,
  limit: anyValue,
  offset: anyValue,
  transactionId: fc.oneof(fc.constant(undefined), anyValue),
})

const STAGES = [
  '$match',
  '$group',
  '$project',
  '$sort',
  '$limit',
  '$unwind',
  '$lookup',
  '$geoNear',
  '$bucket',
]
const OTHER_STAGES = [
  '$sample',
  '$count',
  '$addFields',
  '$replaceRoot',
  '$skip',
  '$out',
  '$merge',
  '$facet',
  '',
]

const aggregate = fc.record<Body>({
  action: fc.constant('database.aggregateDocuments'),
  collectionName: anyCollection,
  stages: fc.oneof(
    fc.array(fc.record({ stageKey: fc.constantFrom(...STAGES, ...OTHER_STAGES), stageValue: anyEjson }), {
      maxLength: 3,
    }),
    anyValue,
  ),
})

const transaction = fc.record<Body>({
  action: fc.constantFrom('database.commitTransaction', 'database.abortTransaction'),
  transactionId: anyValue,
})

const create = fc.record<Body>({
  action: fc.constant('database.addCollection'),
  collectionName: fc.constantFrom<unknown>('existing', '', 'a b', 'a/b', '\0', 'x'.repeat(129), 5, null, {}, [
    'x',
  ]),
})

const other = fc.record<Body>({
  action: fc.oneof(
    fc.constantFrom('functions.invokeFunction', 'storage.getUploadMetadata', 'storage.batchDeleteFile'),
    fc.constantFrom('storage.batchGetDownloadUrl', 'wx.api', 'wx.openApi', 'auth.getUserInfoForAdmin'),
    anyValue,
  ),
  function_name: anyValue,
  request_data: anyEjson,
  path: anyValue,
  fileid_list: anyValue,
  file_list: anyValue,
  apiName: fc.oneof(fc.constantFrom('subscribeMessage.send', 'security.msgSecCheck'), anyValue),
  requestData: anyEjson,
})

/** Bodies of `POST /admin` that must not change anything. */
export const databaseBody: fc.Arbitrary<Body> = fc.oneof(
  insert,
  update,
  updateNothing,
  remove,
  read,
  aggregate,
  transaction,
  create,
  other,
)
