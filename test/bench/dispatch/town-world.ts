import type { DispatchContext } from '../../../domain/dispatch/find-candidates'
import { DAY_MS, HOUR_MS } from '../../../domain/kernel/shanghai-time'
import type { Order } from '../../../domain/order/order'
import type { Person } from '../../../domain/people/person'
import type { Team } from '../../../domain/people/team'
import { SPECIALTY_CODES, type SpecialtyCode } from '../../../domain/service/specialties'
import { STATIONS } from '../../../domain/town/stations'
import { anOrder, aTeam, aVolunteer, NOW, SETTINGS } from '../../fixtures/builders'
import { type Random, seeded } from './seeded'

const oneOf = <T>(list: readonly T[], random: Random): T => {
  const found = list[Math.floor(random() * list.length)]
  if (found === undefined) throw new Error('an empty list')
  return found
}

/** What every village covers itself; the rest is done by teams of the town. */
const OF_VILLAGES: readonly SpecialtyCode[] = ['customs', 'environment', 'neighbor', 'care', 'mediation']

const TEAMS: readonly Team[] = SPECIALTY_CODES.flatMap((kind) =>
  OF_VILLAGES.includes(kind)
    ? STATIONS.map(({ id }, at) =>
        aTeam(`${id.slice(-3)}-${kind}`, {
          stationId: id,
          kind,
          specialties: [kind],
          shareScope: at % 3 === 0 ? 'town' : 'village',
        }),
      )
    : [aTeam(`town-${kind}`, { stationId: null, kind, specialties: [kind] })],
)

function volunteerAt(at: number, random: Random): Person {
  const station = oneOf(STATIONS, random)
  const reachable = TEAMS.filter((team) => team.stationId === null || team.stationId === station.id)
  const teams = [oneOf(reachable, random), oneOf(reachable, random)].slice(0, random() < 0.4 ? 2 : 1)
  const days = 1 + Math.floor(random() * 14)
  const openTasks = Array.from({ length: Math.floor(random() * 3) }, (_, nth) => ({
    orderId: `t${at}-${nth}`,
    title: '采茶',
    fromMs: NOW + (days + nth) * DAY_MS,
    toMs: NOW + (days + nth) * DAY_MS + 4 * HOUR_MS,
    durationMinutes: 240,
    inside: false,
  }))
  return aVolunteer(
    `v${String(at).padStart(6, '0')}`,
    {
      teamIds: teams.map((team) => team.id),
      specialties: [...new Set(teams.flatMap((team) => team.specialties))],
      lastServedAtMs: random() < 0.3 ? NOW - 60_000 : null,
      minutesThisYear: { year: 2026, minutes: Math.floor(random() * 2_000) },
    },
    {
      openTasks,
      contact: { name: '李长福', phone: String(19_900_000_000 + at), stationId: station.id, addressText: '' },
    },
  )
}

function orderAt(at: number, random: Random): Order {
  const days = 1 + Math.floor(random() * 14)
  return anOrder({
    id: `o${String(at).padStart(6, '0')}`,
    requesterId: `villager${at}`,
    beneficiary: {
      personId: `villager${at}`,
      name: '张桂兰',
      phone: String(13_800_000_000 + at),
      addressText: '',
    },
    status: 'pending_dispatch',
    stationId: oneOf(STATIONS, random).id,
    specialty: oneOf(SPECIALTY_CODES, random),
    headcount: random() < 0.2 ? 2 : 1,
    urgent: random() < 0.05,
    submittedAtMs: NOW - Math.floor(random() * 48) * HOUR_MS,
    wanted: { kind: 'half_day', fromMs: NOW + days * DAY_MS, toMs: NOW + days * DAY_MS + 4 * HOUR_MS },
  })
}

export type BenchTown = { readonly orders: readonly Order[]; readonly context: DispatchContext }

/** Waiting orders and volunteers of a town of nine villages, in village teams of five kinds and eight teams of the town. */
export function benchTown(orderCount: number, volunteerCount: number, seed = 1): BenchTown {
  const random = seeded(seed)
  const people = Array.from({ length: volunteerCount }, (_, at) => volunteerAt(at, random))
  const orders = Array.from({ length: orderCount }, (_, at) => orderAt(at, random))
  return { orders, context: { people, teams: TEAMS, atMs: NOW, settings: SETTINGS } }
}
