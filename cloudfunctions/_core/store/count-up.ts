import type { Counter } from './collections'
import { counters } from './collections'
import { _, database } from './database'
import { isDuplicate } from './database-errors'

const increase = async (id: string): Promise<boolean> => {
  const { updated } = await database
    .collection('counters')
    .doc(id)
    .update({ count: _.inc(1) })
  return updated === 1
}

/** Counts one more, and answers how many there are with it. Without a transaction: nobody waits for anybody. */
export async function countUp({ id, ...first }: Omit<Counter, 'count'>): Promise<number> {
  if (!(await increase(id)))
    try {
      await database.collection('counters').add({ _id: id, ...first, count: 1 })
    } catch (error) {
      if (!isDuplicate(error)) throw error
      await increase(id)
    }
  return (await counters.find(id))?.count ?? 1
}

/** Counts of times that are over. */
export async function forgetOldCounts(nowMs: number): Promise<void> {
  await database
    .collection('counters')
    .where({ untilMs: _.gt(0).and(_.lt(nowMs)) })
    .remove()
}
