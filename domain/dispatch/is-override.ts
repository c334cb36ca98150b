import type { HandChoice } from './search-by-hand'
import type { Candidate } from './search-roll'

/** Whom the machine would ask now, most suitable first. People of one rank are alike to it. */
export type Ranked = {
  readonly volunteerId: string
  readonly teamId: string | null
  readonly rank: number
}

/** The candidates of a search with their places; who is as near and costs the same shares one. */
export function rankingOf({ candidates }: { readonly candidates: readonly Candidate[] }): readonly Ranked[] {
  let rank = 0
  return candidates.map(({ person, cost, entry }, at) => {
    const before = candidates[at - 1]
    if (before && (before.entry.circleAt !== entry.circleAt || before.cost !== cost)) rank = at
    return { volunteerId: person.id, teamId: entry.sentBy?.team.id ?? null, rank }
  })
}

/**
 * Whether a choice by hand overrules the machine: it asks somebody whom the machine would not ask now, or passes over
 * somebody whom it ranks higher. A whole team overrules it only where the machine would take another one, or none.
 */
export function isOverride(choice: HandChoice, ranking: readonly Ranked[]): boolean {
  if ('teamId' in choice) return ranking[0]?.teamId !== choice.teamId
  const { volunteerIds } = choice
  const chosen = ranking.filter(({ volunteerId }) => volunteerIds.includes(volunteerId))
  if (chosen.length < new Set(volunteerIds).size) return true
  const last = Math.max(...chosen.map(({ rank }) => rank))
  return ranking.some(({ volunteerId, rank }) => rank < last && !volunteerIds.includes(volunteerId))
}
