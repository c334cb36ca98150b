import type { Sdk, Transaction } from '../../emulator/support/sdk'
import type { Operation } from './measure'

const TOWNS = 1_000

/** The documents the queries run on: a hundred towns, and a number that goes up. */
export const benchDocument = (n: number) => ({
  _id: `d${n}`,
  town: `t${n % TOWNS}`,
  n,
  name: `Somebody ${n}`,
  tags: ['a', 'b'],
})

/** What is measured, on a collection of `size` documents. Every call is another one. */
export const benchOperations = (
  sdk: Sdk,
  name: string,
  size: number,
): Readonly<Record<string, Operation>> => {
  const collection = sdk.db.collection(name)
  let turn = 0
  const next = () => {
    turn = (turn + 7_919) % size
    return turn
  }
  return {
    add: () => collection.add({ town: 'new', n: next() }),
    get: () => collection.doc(`d${next()}`).get(),
    update: () => collection.doc(`d${next()}`).update({ n: sdk._.inc(1) }),
    transaction: async () => {
      const transaction: Transaction = await sdk.db.startTransaction()
      const inside = transaction.collection(name)
      const id = `d${next()}`
      await inside.doc(id).get()
      await inside.doc(id).update({ n: sdk._.inc(1) })
      await transaction.commit()
    },
    'indexed query': () =>
      collection
        .where({ town: `t${next() % TOWNS}` })
        .limit(20)
        .get(),
    'indexed page': () => collection.orderBy('n', 'desc').skip(5).limit(20).get(),
  }
}
