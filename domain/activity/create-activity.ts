import { ok, type Result, refuse } from '../kernel/result'
import { answersForPlace } from '../people/answers-for-place'
import type { Person } from '../people/person'
import { headOfStations } from '../people/roles-of'
import type { Activity, ActivityFacts } from './activity'
import { factsRefusal, lengthRefusal } from './check-facts'
import type { Repeat } from './repeats'
import { withTitlePrefix } from './title-prefix'

export type WantedActivity = {
  readonly facts: ActivityFacts
  /** Null: the town's own. */
  readonly stationId: string | null
  readonly planRowId: string | null
  readonly repeat: Repeat | null
  /** That it goes past midnight or takes longer than half a day is meant so. */
  readonly lengthConfirmed: boolean
}

/** Said in one way whatever way it was written: the prefix once, and the own station not among those that join it. */
export const tidyFacts = (facts: ActivityFacts, stationId: string | null): ActivityFacts => ({
  ...facts,
  title: withTitlePrefix(facts.title),
  jointStationIds: [...new Set(facts.jointStationIds)].filter((id) => id !== stationId),
  purposes: [...new Set(facts.purposes)],
})

type Making = {
  readonly id: string
  readonly person: Person
  readonly atMs: number
  /** What the platform said of its words. */
  readonly words: NonNullable<Activity['words']>
}

/** A new activity, as a draft. Errors: SESSION.NOT_YOUR_STATION and those of its facts. */
export function createActivity(
  { facts: wanted, stationId, planRowId, repeat, lengthConfirmed }: WantedActivity,
  { id, person, atMs, words }: Making,
): Result<Activity> {
  const { townId } = person
  // Who joins it has not said so by being named: only the station that holds it begins one.
  if (!answersForPlace(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const facts = tidyFacts(wanted, stationId)
  const refused =
    factsRefusal(facts, { townId, stationId, enrolments: [] }, atMs) ??
    lengthRefusal(facts, lengthConfirmed, atMs)
  if (refused) return refused
  return ok({
    ...facts,
    id,
    townId,
    stationId,
    status: 'draft',
    version: 1,
    createdAtMs: atMs,
    createdBy: person.id,
    publishedAtMs: null,
    heldAtMs: null,
    closedAtMs: null,
    cancelled: null,
    othersCame: 0,
    enrolments: [],
    joinedStationIds: headOfStations(person).filter((id) => facts.jointStationIds.includes(id)),
    planRowId,
    series: repeat && { id, number: 1, repeat, firstMs: facts.startsAtMs, turn: 0 },
    words,
    dueAtMs: null,
  })
}
