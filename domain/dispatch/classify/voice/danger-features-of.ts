import { DANGER_SIGNS } from '../danger/danger-signs'
import { featuresOf } from './features-of'

const READ_SIGNS = 300
/** Two families belong together when their words stand this near. */
const NEAR_SIGNS = 24
const FAMILY_VALUE = 0.5
const FEW_PAIRS = 4

const FAMILIES = Object.entries(DANGER_SIGNS).map(([name, words]) => ({
  name,
  words: new RegExp(words, 'g'),
}))

type Place = { readonly name: string; readonly at: readonly number[] }

const stand = (a: Place, b: Place): boolean =>
  a.at.some((one) => b.at.some((other) => Math.abs(one - other) <= NEAR_SIGNS))

const pairsOf = (places: readonly Place[]): readonly string[] =>
  places.flatMap((a, place) =>
    places.slice(place + 1).flatMap((b) => (stand(a, b) ? [`*${a.name}+${b.name}`] : [])),
  )

/** What a danger is heard by: signs and pairs of signs, families of words, and families that stand near each other. */
export function dangerFeaturesOf(normalized: string): ReadonlyMap<string, number> {
  const text = normalized.slice(0, READ_SIGNS)
  const features = new Map(featuresOf(text))
  const places = FAMILIES.flatMap(({ name, words }) => {
    const at = [...text.matchAll(words)].map(({ index }) => index)
    return at.length > 0 ? [{ name, at }] : []
  })
  for (const { name } of places) features.set(`*${name}`, FAMILY_VALUE)
  const pairs = pairsOf(places)
  const value = 1 / Math.sqrt(Math.max(FEW_PAIRS, pairs.length))
  for (const pair of pairs) features.set(pair, value)
  return features
}
