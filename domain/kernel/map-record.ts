/** The same keys with other values. */
export function mapRecord<K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  change: (value: A, key: K) => B,
): Readonly<Record<K, B>> {
  const changed: Partial<Record<K, B>> = {}
  for (const key in record) changed[key] = change(record[key], key)
  const isComplete = (some: Partial<Record<K, B>>): some is Record<K, B> =>
    Object.keys(record).every((key) => key in some)
  if (!isComplete(changed)) throw new Error('mapRecord: a key was lost')
  return changed
}
