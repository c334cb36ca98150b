import { type UncheckedWords, wordsToCheck } from './collections'
import { database } from './database'

/** Longest waiting first. */
export const uncheckedWords = (limit: number): Promise<readonly UncheckedWords[]> =>
  wordsToCheck.list({ where: {}, orderBy: [['atMs', 'asc']], limit })

export async function forgetUncheckedWords(id: string): Promise<void> {
  await database.collection('words_to_check').doc(id).remove()
}
