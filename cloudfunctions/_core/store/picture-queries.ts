import { picturesToCheck, type UncheckedPicture, type WaitingPicture } from './collections'
import { _, database } from './database'
import type { Query } from './documents'

type Listed<T> = { readonly list: (query: Query) => Promise<readonly T[]> }

/** Of all towns: whose picture has had its time. */
export const picturesDue = <T>({ list }: Listed<T>, nowMs: number, limit: number): Promise<readonly T[]> =>
  list({
    where: {
      'picture.state': _.in(['checking', 'passed', 'doubtful', 'gone']),
      'picture.untilMs': _.lte(nowMs),
    },
    orderBy: [['picture.untilMs', 'asc']],
    limit,
  })

/** Whose picture nobody sees any more. */
export const picturesGone = <T>({ list }: Listed<T>, limit: number): Promise<readonly T[]> =>
  list({ where: { 'picture.state': 'gone' }, limit })

async function waiting(query: Query): Promise<readonly WaitingPicture[]> {
  const found = await picturesToCheck.list(query)
  return found.map(({ owner = 'record', ...rest }) => ({ ...rest, owner }))
}

/** Longest waiting first. */
export const uncheckedPictures = (limit: number): Promise<readonly WaitingPicture[]> =>
  waiting({ where: {}, orderBy: [['atMs', 'asc']], limit })

/** The one that the platform's answer is about. */
export async function pictureAskedAs(traceId: string): Promise<WaitingPicture | null> {
  const [found] = await waiting({ where: { traceId }, limit: 1 })
  return found ?? null
}

/** Notes by what the answer will be known, for this picture and no later one of the same owner. */
export const noteTrace = ({ id, atMs }: UncheckedPicture, traceId: string): Promise<void> =>
  picturesToCheck.updateWhere({ _id: id, atMs }, { traceId })

export async function forgetUncheckedPicture({ id, atMs }: UncheckedPicture): Promise<void> {
  await database.collection('pictures_to_check').where({ _id: id, atMs }).remove()
}
