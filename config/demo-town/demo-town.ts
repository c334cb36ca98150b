import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { shanghaiInstant } from '../../domain/kernel/shanghai-time'
import type { Grant, Person, VolunteerProfile } from '../../domain/people/person'
import { CONSENTS } from '../../domain/privacy/consents'
import { papersAfter } from '../../domain/records/papers-after'
import type { VolunteerRecord } from '../../domain/records/volunteer-record'
import type { StationOffice } from '../../domain/town/station-office'
import { STATIONS, TOWN } from '../../domain/town/stations'
import { demoActivities } from './demo-activities'
import { DEMO_APPLICANTS, demoApplicationId, demoApplications } from './demo-applicants'
import { demoPlans } from './demo-plan'
import { demoRecords } from './demo-records'
import { demoRegistry } from './demo-registry'
import { demoRoster } from './demo-roster'
import { DEMO_TEAMS, townTeamId, villageTeamId } from './demo-teams'
import {
  DEMO_COORDINATOR,
  DEMO_HEADS,
  DEMO_HELPER,
  DEMO_VILLAGERS,
  type DemoVillager,
} from './demo-villagers'
import { DEMO_VOLUNTEERS, type DemoVolunteer } from './demo-volunteers'

/** The openid under which a person of the demonstration town is known to the emulator. */
export const demoOpenid = (key: string): string => `demo-${key}`

const stationIdOf = (village: string): string => {
  const found = STATIONS.find((station) => station.village === village)
  if (!found) throw new Error(`no station for ${village}`)
  return found.id
}

const CREATED_AT_MS = shanghaiInstant(2026, 1, 5)

/** Numbers of a block that is never given out. */
const demoPhone = (block: '1380000' | '1990000', index: number): string =>
  `${block}${String(1_001 + index).padStart(4, '0')}`

/** Everybody of the town has been asked for what orders need. */
const consents: Person['consents'] = (['privacy_notice', 'health_facts'] as const).map((purpose) => ({
  purpose,
  version: CONSENTS[purpose].version,
  atMs: CREATED_AT_MS,
  withdrawnAtMs: null,
}))

const person = (from: DemoVillager, phone: string, grants: readonly Grant[] = []): Person => ({
  id: personIdOf(demoOpenid(from.key)),
  townId: TOWN.id,
  contact: {
    name: from.name,
    phone,
    stationId: stationIdOf(from.village),
    addressText: from.addressText,
  },
  usesApp: true,
  grants,
  volunteer: null,
  consents,
  openTasks: [],
  noticesReadAtMs: CREATED_AT_MS,
  createdAtMs: CREATED_AT_MS,
})

function teamIdOf(mark: string, stationId: string): string {
  const [scope, code = ''] = mark.replace('*', '').split(':')
  return scope === 't' ? townTeamId(code) : villageTeamId(stationId, code)
}

const recordsOf = (from: DemoVolunteer, stationId: string): readonly VolunteerRecord[] =>
  demoRecords(
    personIdOf(demoOpenid(from.key)),
    { key: from.key, stationId, licensed: from.licensed ?? [] },
    demoOpenid(DEMO_COORDINATOR.key),
  )

function profile(from: DemoVolunteer, stationId: string, index: number): VolunteerProfile {
  const entered: VolunteerProfile = {
    ...demoRegistry(from.key),
    volunteerNo: `STS-${stationId.slice(-3)}-2026-${String(index + 1).padStart(5, '0')}`,
    paused: false,
    specialties: from.specialties,
    credentials: [],
    teamIds: from.teams.map((mark) => teamIdOf(mark, stationId)),
    leaderOf: from.teams.filter((mark) => mark.startsWith('*')).map((mark) => teamIdOf(mark, stationId)),
    lastServedAtMs: null,
    minutesThisYear: { year: 2026, minutes: 0 },
    recentlyServed: [],
  }
  return recordsOf(from, stationId).reduce(papersAfter, entered)
}

const volunteerPhone = (key: string): string =>
  demoPhone(
    '1990000',
    DEMO_VOLUNTEERS.findIndex((each) => each.key === key),
  )

const volunteers: readonly Person[] = DEMO_VOLUNTEERS.map((from, index) => {
  const base = person({ ...from, addressText: '' }, demoPhone('1990000', index))
  return {
    ...base,
    usesApp: !from.withoutPhone,
    provenPhone: { phone: base.contact.phone, by: 'office', atMs: CREATED_AT_MS },
    volunteer: profile(from, base.contact.stationId, index),
  }
})

const villagers = DEMO_VILLAGERS.map((from, index) => person(from, demoPhone('1380000', index)))

const applicants = DEMO_APPLICANTS.map((from, index) => ({
  ...person(from, demoPhone('1380000', 700 + index)),
  application: { id: demoApplicationId(from.key), waiting: true },
}))

const heads = DEMO_HEADS.map((from, index) =>
  person(from, demoPhone('1990000', 500 + index), [
    { role: 'station_head', stationId: stationIdOf(from.village) },
  ]),
)

const office = [
  person(DEMO_COORDINATOR, demoPhone('1990000', 600), [{ role: 'town_coordinator' }]),
  person(DEMO_HELPER, demoPhone('1990000', 601), [
    { role: 'helper', stationId: stationIdOf(DEMO_HELPER.village) },
  ]),
]

/** The villages' secretaries, in the order of the stations; nobody real. */
const FIRST_RESPONSIBLE = [
  '鲁明亮',
  '邵开元',
  '庄正平',
  '葛书堂',
  '凌水根',
  '毕青山',
  '柏长河',
  '项家田',
  '明立春',
]

/** Everything the demonstration town starts with. No orders: the newcomer places the first one. */
export const DEMO_TOWN = {
  teams: DEMO_TEAMS,
  roster: demoRoster({ stationIdOf, phoneOf: volunteerPhone, by: demoOpenid(DEMO_COORDINATOR.key) }),
  records: DEMO_VOLUNTEERS.flatMap((from) => recordsOf(from, stationIdOf(from.village))),
  people: [...villagers, ...applicants, ...volunteers, ...heads, ...office],
  activities: (nowMs: number) =>
    demoActivities(stationIdOf, personIdOf(demoOpenid(DEMO_COORDINATOR.key)), nowMs),
  applications: (nowMs: number) => demoApplications(stationIdOf, demoOpenid, nowMs),
  plans: (nowMs: number) => demoPlans(nowMs, personIdOf(demoOpenid(DEMO_COORDINATOR.key))),
  stations: STATIONS.map(
    ({ id, village }, index): StationOffice => ({
      id,
      townId: TOWN.id,
      phone: demoPhone('1990000', 900 + index),
      firstResponsible: FIRST_RESPONSIBLE[index] ?? '',
      dailyContact: DEMO_HEADS.find((head) => head.village === village)?.name ?? '',
      openingWords: '周一到周五 8点到17点半',
    }),
  ),
}
