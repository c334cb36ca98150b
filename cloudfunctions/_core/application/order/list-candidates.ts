import type { Excluded } from '../../../../domain/dispatch/count-codes'
import { findCandidates } from '../../../../domain/dispatch/find-candidates'
import { HAND_FILTERS } from '../../../../domain/dispatch/hard-filters'
import { rankingOf } from '../../../../domain/dispatch/is-override'
import { mayServe } from '../../../../domain/dispatch/matching-teams'
import { offerReasons } from '../../../../domain/dispatch/offer-reasons'
import { rankTeams } from '../../../../domain/dispatch/rank-teams'
import type { Candidate } from '../../../../domain/dispatch/search-roll'
import { ok, refuse } from '../../../../domain/kernel/result'
import { actorOn } from '../../../../domain/order/actor'
import {
  EXCLUSION_CODES,
  EXCLUSIONS,
  LEFT_TO_HAND_CODES,
  OUTSIDE_CODES,
} from '../../../../domain/order/exclusions'
import type { Order } from '../../../../domain/order/order'
import { reasonsToOthers } from '../../../../domain/order/reason-words'
import { recordName } from '../../../../domain/people/is-readable-person'
import { isTownCoordinator } from '../../../../domain/people/roles-of'
import { teamIdsOf } from '../../../../domain/people/team-ids-of'
import { readersOf } from '../../../../domain/views/visibility'
import type { Query } from '../../runtime/context'
import { orders } from '../../store/collections'
import { membersOf } from '../../store/people-queries'
import { villagesNotBorrowing } from '../../store/town-rules'
import { teamsOfTown } from '../dispatch/teams-of-town'

const MOST_SHOWN = 30

/** The head can do something about a record, so the list never cuts it off. */
const repairableFirst = (excluded: readonly Excluded[]): readonly Excluded[] => [
  ...excluded.filter(({ code }) => code === 'record_incomplete'),
  ...excluded.filter(({ code }) => code !== 'record_incomplete'),
]

const candidateRow = (
  order: Order,
  { person, entry }: Candidate,
  rank: number,
  words: readonly string[] = [],
) => ({
  volunteerId: person.id,
  name: person.contact.name,
  teamId: entry.sentBy?.team.id ?? null,
  teamName: entry.sentBy?.team.name ?? null,
  stationId: person.contact.stationId,
  rank,
  why: [...words, ...reasonsToOthers(offerReasons(order, { entry }), true)],
})

/** Four trips: the caller, the order, the teams and their members; the choice by hand needs them all. */
export const listCandidates: Query<'order.candidates'> = async (caller, { orderId }) => {
  const { person, nowMs, settings } = caller
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const order = await orders.find(orderId)
  const readers = order ? readersOf(order, actorOn(order, person)) : []
  if (!order || !(readers.includes('station') || readers.includes('town'))) return refuse('ORDER.NOT_FOUND')

  const teams = await teamsOfTown(order.townId)
  const people = await membersOf(
    order.townId,
    teams.map((team) => team.id),
  )
  const notBorrowing = await villagesNotBorrowing(order.townId, nowMs)
  const context = { people, teams, atMs: nowMs, settings, notBorrowing }
  const fitting = findCandidates(order, context, EXCLUSION_CODES)
  const ranking = rankingOf(fitting)
  const available = findCandidates(order, context, HAND_FILTERS).candidates
  const unasked = new Map(
    fitting.excluded.flatMap(({ person: each, code }) =>
      LEFT_TO_HAND_CODES.includes(code) ? [[each.id, EXCLUSIONS[code]]] : [],
    ),
  )
  const byHand = available.filter(({ person: each }) => unasked.has(each.id))
  const choosable = new Set(byHand.map(({ person: each }) => each.id))
  const reachable = teams.filter(
    (team) => isTownCoordinator(person) || mayServe(team, order.stationId, notBorrowing),
  )
  const countIn = (teamId: string) =>
    available.filter(({ person: each }) => teamIdsOf(each).includes(teamId)).length
  return ok({
    teams: rankTeams(order, reachable)
      .map(({ id, name, stationId }) => ({ id, name, stationId, available: countIn(id) }))
      .filter((team) => team.available > 0),
    volunteers: [
      ...fitting.candidates
        .slice(0, MOST_SHOWN)
        .map((candidate, at) => candidateRow(order, candidate, ranking[at]?.rank ?? at)),
      ...byHand
        .slice(0, MOST_SHOWN)
        .map((candidate) =>
          candidateRow(order, candidate, fitting.candidates.length, [unasked.get(candidate.person.id) ?? '']),
        ),
    ],
    excluded: repairableFirst(
      fitting.excluded.filter(
        ({ person: each, code }) => !OUTSIDE_CODES.includes(code) && !choosable.has(each.id),
      ),
    )
      .slice(0, MOST_SHOWN)
      .map(({ person: each, code }) => ({ name: recordName(each), code, why: EXCLUSIONS[code] })),
  })
}
