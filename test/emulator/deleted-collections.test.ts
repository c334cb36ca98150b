import { randomUUID } from 'node:crypto'
import { freshCollection } from './support/fresh-collection'
import { connectManager } from './support/manager'
import { sharedEmulator } from './support/shared-emulator'

const { emulator, sdk } = sharedEmulator()

const ROUNDS = 30

test('deleting a collection does not part a commit under way from its locks', async () => {
  const { database } = connectManager(emulator().url)
  const counters = await freshCollection(sdk(), [{ _id: 'a', n: 0 }])
  let added = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const other = `other-${randomUUID()}`
    await sdk().db.createCollection(other)
    const transaction = await sdk().db.startTransaction()
    await transaction
      .collection(counters.name)
      .doc('a')
      .update({ n: sdk()._.inc(1) })
    const [committed, , counted] = await Promise.allSettled([
      transaction.commit(),
      database.deleteCollection(other),
      counters.doc('a').update({ n: sdk()._.inc(1) }),
    ])
    added += Number(committed.status === 'fulfilled') + Number(counted.status === 'fulfilled')
  }
  expect((await counters.doc('a').get()).data).toEqual([{ _id: 'a', n: added }])
})
