/** The nearest stop below or above a value, in stops of any order; null at the end of the way. */
export function nextStop(stops: readonly number[], value: number, towards: 'less' | 'more'): number | null {
  const beyond = stops.filter((stop) => (towards === 'less' ? stop < value : stop > value))
  if (beyond.length === 0) return null
  return towards === 'less' ? Math.max(...beyond) : Math.min(...beyond)
}
