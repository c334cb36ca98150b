import * as fc from 'fast-check'
import { TOWN_KINDS, townCoverage, VILLAGE_SPECIALTIES, villageCoverage } from '../../domain/people/coverage'
import type { Person } from '../../domain/people/person'
import type { Team } from '../../domain/people/team'
import { SPECIALTY_CODES } from '../../domain/service/specialties'
import { aTeam, aVolunteer, HOME_STATION, livingIn, OTHER_STATION } from '../fixtures/builders'

const NEAR_STATION = '341525111200'

const townTeam = (id: string, kind: Team['kind']) =>
  aTeam(id, { stationId: null, kind, specialties: kind === 'party_pioneer' ? ['propaganda'] : [kind] })
const villageTeam = (id: string, specialties: Team['specialties'], with_: Partial<Team> = {}) =>
  aTeam(id, { kind: specialties[0] ?? 'care', specialties, ...with_ })
const membersOf = (teams: readonly Team[]): readonly Person[] =>
  teams.map(({ id, specialties }) => aVolunteer(`of-${id}`, { teamIds: [id], specialties }))

const THE_FIVE = TOWN_KINDS.map((kind) => townTeam(kind, kind))
const missing = ({ gaps }: { readonly gaps: readonly { readonly specialty: string }[] }) =>
  gaps.map(({ specialty }) => specialty)

describe('the town needs five teams, one of each of five kinds', () => {
  test('and with them it is complete', () => {
    const covered = townCoverage({ teams: THE_FIVE, people: membersOf(THE_FIVE) })
    expect(covered).toEqual({ teams: 5, teamsMissing: 0, gaps: [], idle: [] })
  })

  test('five teams are not enough when one kind is missing, four kinds not when one team is', () => {
    const teams = [...THE_FIVE.slice(1), townTeam('second', 'health')]
    expect(townCoverage({ teams, people: membersOf(teams) })).toMatchObject({ teams: 5, teamsMissing: 0 })
    expect(missing(townCoverage({ teams, people: membersOf(teams) }))).toEqual(['propaganda'])
    const four = THE_FIVE.slice(0, 4)
    expect(townCoverage({ teams: four, people: membersOf(four) })).toMatchObject({ teamsMissing: 1 })
  })

  test.each([
    [
      'has stopped',
      { ...townTeam('health', 'health'), active: false },
      aVolunteer('v', { teamIds: ['health'] }),
    ],
    ['has nobody', townTeam('health', 'health'), aVolunteer('v')],
    [
      'has only somebody who pauses',
      townTeam('health', 'health'),
      aVolunteer('v', { teamIds: ['health'], paused: true }),
    ],
    ['is a village’s', villageTeam('health', ['health']), aVolunteer('v', { teamIds: ['health'] })],
  ] as const)('a team that %s does not count', (_name, team, person) => {
    const others = THE_FIVE.slice(0, 4)
    const covered = townCoverage({ teams: [...others, team], people: [...membersOf(others), person] })
    expect(missing(covered)).toEqual(['health'])
    expect(covered.teamsMissing).toBe(1)
  })

  test('names the teams without anybody, and who has learnt what is missing', () => {
    const able = aVolunteer('able', { specialties: ['health'] })
    const paused = aVolunteer('paused', { specialties: ['health'], paused: true })
    const covered = townCoverage({
      teams: THE_FIVE,
      people: [...membersOf(THE_FIVE.slice(0, 4)), able, paused],
    })
    expect(covered.idle.map(({ id }) => id)).toEqual(['health'])
    expect(covered.gaps.map(({ volunteers }) => volunteers.map(({ id }) => id))).toEqual([['able']])
  })
})

describe('the teams of a village together cover four things', () => {
  test('one team may cover several of them', () => {
    const teams = [villageTeam('all', [...VILLAGE_SPECIALTIES])]
    expect(villageCoverage(HOME_STATION, { teams, people: membersOf(teams) }, true).gaps).toEqual([])
  })

  test('a team covers only what somebody active in it may do; the others are named as such', () => {
    const team = villageTeam('clean', ['environment', 'customs'])
    const people = [
      aVolunteer('v1', { teamIds: ['clean'], specialties: ['customs'] }),
      aVolunteer('v2', { teamIds: ['clean'], specialties: ['environment'], paused: true }),
    ]
    const { gaps, teams } = villageCoverage(HOME_STATION, { teams: [team], people }, true)
    expect(teams).toBe(1)
    expect(gaps.map(({ specialty, unable }) => [specialty, unable.map(({ id }) => id)])).toEqual([
      ['environment', ['clean']],
      ['neighbor', []],
      ['mediation', []],
    ])
    const town = townCoverage({
      teams: THE_FIVE,
      people: [...membersOf(THE_FIVE.slice(0, 4)), aVolunteer('v3', { teamIds: ['health'] })],
    })
    expect(town).toMatchObject({ teams: 5, gaps: [{ specialty: 'health', unable: [{ id: 'health' }] }] })
  })

  test('another village’s team and the town’s do not count; the town’s may come meanwhile', () => {
    const teams = [
      villageTeam('theirs', [...VILLAGE_SPECIALTIES], { stationId: OTHER_STATION }),
      aTeam('town', { stationId: null, specialties: [...VILLAGE_SPECIALTIES] }),
    ]
    const covered = villageCoverage(HOME_STATION, { teams, people: membersOf(teams) }, true)
    expect(missing(covered)).toEqual([...VILLAGE_SPECIALTIES])
    expect(covered.gaps.map(({ lenders }) => lenders.map(({ id }) => id))).toEqual(
      VILLAGE_SPECIALTIES.map(() => ['town']),
    )
  })

  test('neighbours that lend are named, the nearest first, unless the village keeps to itself', () => {
    const lent = (id: string, stationId: string) =>
      villageTeam(id, ['mediation'], { stationId, shareScope: 'town' })
    const ofTown = aTeam('town', { stationId: null, specialties: ['mediation'] })
    const teams = [ofTown, lent('far', OTHER_STATION), lent('near', NEAR_STATION)]
    const known = { teams, people: membersOf(teams) }
    const lenders = (borrows: boolean) =>
      villageCoverage(HOME_STATION, known, borrows).gaps.map((gap) => [
        gap.specialty,
        gap.lenders.map(({ id }) => id),
      ])
    expect(lenders(true)).toContainEqual(['mediation', ['near', 'far', 'town']])
    expect(lenders(true)).toContainEqual(['customs', []])
    expect(lenders(false)).toContainEqual(['mediation', ['town']])
  })

  test('people of this village who have learnt it are named, others are not', () => {
    const people = [
      aVolunteer('here', { specialties: ['customs'] }),
      aVolunteer('there', { specialties: ['customs'] }, livingIn(OTHER_STATION)),
    ]
    const { gaps } = villageCoverage(HOME_STATION, { teams: [], people }, true)
    expect(gaps.find(({ specialty }) => specialty === 'customs')?.volunteers.map(({ id }) => id)).toEqual([
      'here',
    ])
  })

  test('missing is exactly what no team with somebody active covers', () => {
    const aKind = fc.subarray([...SPECIALTY_CODES], { minLength: 1 })
    fc.assert(
      fc.property(fc.array(fc.tuple(aKind, fc.boolean(), fc.boolean()), { maxLength: 6 }), (drawn) => {
        const teams = drawn.map(([specialties, active], at) => villageTeam(`t${at}`, specialties, { active }))
        const people = teams.flatMap(({ id }, at) =>
          drawn[at]?.[2] ? [aVolunteer(`v${at}`, { teamIds: [id], specialties: [...SPECIALTY_CODES] })] : [],
        )
        const covered = new Set(
          drawn.flatMap(([specialties, active, manned]) => (active && manned ? specialties : [])),
        )
        expect(missing(villageCoverage(HOME_STATION, { teams, people }, true))).toEqual(
          VILLAGE_SPECIALTIES.filter((code) => !covered.has(code)),
        )
      }),
    )
  })
})
