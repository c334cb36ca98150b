import {
  type CostTermName,
  type CostTerms,
  type DispatchTrace,
  isCostTerm,
  type WaveTrace,
} from './dispatch-trace'

/** Waves of the machine are few; a person may ask again and again by hand. */
const MOST_WAVES = 12

const costly = (terms: CostTerms): Partial<CostTerms> => {
  const kept: Partial<Record<CostTermName, number>> = {}
  for (const [name, points] of Object.entries(terms))
    if (isCostTerm(name) && points !== 0) kept[name] = points
  return kept
}

/** The waves so far and one more, the oldest first; only the last ones are kept. */
export function withWave(
  waves: readonly WaveTrace[] = [],
  { picked, ...trace }: DispatchTrace,
  names: ReadonlyMap<string, string>,
): readonly WaveTrace[] {
  const kept = picked.map(({ volunteerId, terms }) => ({
    volunteerId,
    name: names.get(volunteerId) ?? '',
    terms: costly(terms),
  }))
  return [...waves, { ...trace, picked: kept }].slice(-MOST_WAVES)
}
