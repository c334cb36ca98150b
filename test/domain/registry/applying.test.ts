import { DAY_MS } from '../../../domain/kernel/shanghai-time'
import { DECLARATION } from '../../../domain/people/declaration'
import { isReadablePerson } from '../../../domain/people/is-readable-person'
import type { Person } from '../../../domain/people/person'
import { isPersonName } from '../../../domain/people/person-name'
import { rolesOf } from '../../../domain/people/roles-of'
import { APPLICATION_RETENTION } from '../../../domain/privacy/retention-table'
import { applyToVolunteer } from '../../../domain/registry/apply'
import { approveApplication } from '../../../domain/registry/approve'
import { changeContact } from '../../../domain/registry/change-contact'
import { declineApplication } from '../../../domain/registry/decline'
import { leaveUndecided, withdrawApplication } from '../../../domain/registry/end-application'
import { joinableTeams } from '../../../domain/registry/joinable-teams'
import { needsPaper } from '../../../domain/registry/needs-paper'
import { mayDecide } from '../../../domain/registry/office-of'
import { REGISTRY_NOTICES, registryNotices } from '../../../domain/registry/registry-notices'
import { numberPrefix, runningIn, volunteerNumber } from '../../../domain/registry/volunteer-number'
import { SPECIALTY_CODES } from '../../../domain/service/specialties'
import { aPerson, aTeam, aVolunteer, HOME_STATION, NOW, OTHER_STATION } from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import {
  AT,
  applied,
  approved,
  approving,
  childForm,
  form,
  given,
  guardian,
  HEAD,
  nursePaper,
} from '../support/registry-scenes'
import { taken } from '../support/taken'

describe('who one is', () => {
  test.each(['张桂兰', '买买提·艾力', 'Anna Li', '王芳（大）', '老李'])('%s is a name', (name) => {
    expect(isPersonName(name)).toBe(true)
  })

  test.each(['😀😀😀', '王芳2', '', '  ', '···', '（）', '13800001001', '张三@李四'])(
    '%s is none',
    (name) => {
      expect(isPersonName(name)).toBe(false)
    },
  )

  const contact = { name: '张桂兰', phone: '', stationId: OTHER_STATION, addressText: '' }

  test('a villager moves to another village, of those there are', () => {
    expect(taken(changeContact(aPerson('p1'), contact)).contact).toEqual(contact)
    const nowhere = changeContact(aPerson('p1'), { ...contact, stationId: 'x' })
    expect(refusalOf(nowhere)).toBe('ORDER.STATION_UNKNOWN')
  })

  test('who belongs to a station does not move by himself, and corrects all the rest', () => {
    const bound: readonly Person[] = [
      aVolunteer('v1'),
      aPerson('h1', { grants: [{ role: 'helper', stationId: HOME_STATION }] }),
      aPerson('p1', { application: { id: 'a1', waiting: true } }),
    ]
    for (const person of bound) {
      expect(refusalOf(changeContact(person, contact))).toBe('PERSON.VILLAGE_BOUND')
      expect(changeContact(person, { ...contact, stationId: HOME_STATION }).ok).toBe(true)
    }
    expect(changeContact(aVolunteer('v1', { leftAtMs: NOW }), contact).ok).toBe(true)
  })
})

describe('applying', () => {
  test('it waits at the home station, with the declaration and its time', () => {
    const { application, person } = applied()
    expect(application).toMatchObject({ kind: 'join', status: 'waiting', stationId: HOME_STATION })
    expect(application.statement?.declaration).toEqual({ version: DECLARATION.version, atMs: NOW })
    expect(person.application).toEqual({ id: 'a1', waiting: true })
    expect(person.volunteer).toBeNull()
  })

  test('a minor names a guardian, whose consent counts only when an office has asked him', () => {
    expect(applied(aPerson('p1'), childForm()).application.statement?.guardian).toEqual({
      ...guardian,
      consentAtMs: NOW,
      confirmed: null,
    })
  })

  test('of an adult no guardian is kept', () => {
    expect(applied(aPerson('p1'), form({ guardian })).application.statement?.guardian).toBeUndefined()
  })

  test.each([
    ['VOLUNTEER.ALREADY_VOLUNTEER', aVolunteer('v1'), form()],
    ['VOLUNTEER.APPLIED_ALREADY', aPerson('p1', { application: { id: 'a0', waiting: true } }), form()],
    ['VOLUNTEER.DECLARATION_CHANGED', aPerson('p1'), form({ declarationVersion: 0 })],
    ['VOLUNTEER.TOO_YOUNG', aPerson('p1'), childForm({ birthMonth: '2019-01' })],
    ['VOLUNTEER.GUARDIAN_NEEDED', aPerson('p1'), form({ birthMonth: '2009-01' })],
    ['VOLUNTEER.PAPER_NEEDED', aPerson('p1'), form({ wanted: ['health'] })],
    [
      'RECORD.PAPER_EXPIRED',
      aPerson('p1'),
      form({ wanted: ['health'], papers: [{ ...nursePaper, validUntilMs: NOW - DAY_MS }] }),
    ],
  ] as const)('%s', (code, person, said) => {
    expect(refusalOf(applyToVolunteer(person, said, AT))).toBe(code)
  })

  test('the guardian is another person, with another telephone', () => {
    const child = aPerson('p1')
    for (const own of [{ name: child.contact.name }, { phone: child.contact.phone }]) {
      const said = childForm({ guardian: { ...guardian, ...own } })
      expect(refusalOf(applyToVolunteer(child, said, AT))).toBe('VOLUNTEER.GUARDIAN_IS_HIMSELF')
    }
  })

  test.each([
    { wanted: ['emergency'] },
    { identities: ['five_elders'] },
    { identities: ['prosperous_farmer'] },
    { freeTimes: ['sat_evening'] },
    { willing: 'whole_town' },
  ] as const)('under sixteen nobody says %j', (beyond) => {
    expect(refusalOf(applyToVolunteer(aPerson('p1'), childForm(beyond), AT))).toBe('VOLUNTEER.NOT_AT_HIS_AGE')
    const grown = form({ ...beyond, birthMonth: '1990-01' })
    expect(applyToVolunteer(aPerson('p1'), grown, AT).ok).toBe(true)
  })

  test('at seventeen the evening and other villages are open, rescue is not', () => {
    const at17 = (with_: Parameters<typeof childForm>[0]) =>
      applyToVolunteer(aPerson('p1'), childForm({ birthMonth: '2009-06', ...with_ }), AT)
    expect(at17({ freeTimes: ['sat_evening'], willing: 'whole_town' }).ok).toBe(true)
    expect(refusalOf(at17({ wanted: ['emergency'] }))).toBe('VOLUNTEER.NOT_AT_HIS_AGE')
  })

  test('a paper is needed for what nobody can do without one', () => {
    expect(SPECIALTY_CODES.filter(needsPaper)).toEqual(['health'])
  })

  test('who was turned down or has left may apply again', () => {
    expect(
      applyToVolunteer(aPerson('p1', { application: { id: 'a0', waiting: false } }), form(), AT).ok,
    ).toBe(true)
    expect(applyToVolunteer(aVolunteer('v1', { leftAtMs: NOW }), form(), AT).ok).toBe(true)
  })
})

describe('the office decides', () => {
  test('some of the specialties, who said so and when, number, teams, and what he said of himself', () => {
    const { person, application } = approved()
    expect(person.volunteer).toMatchObject({
      volunteerNo: given.volunteerNo,
      specialties: ['neighbor'],
      approvals: [{ specialty: 'neighbor', by: 'head', atMs: HEAD.atMs }],
      teamIds: ['team-201-neighbor'],
      freeTimes: ['sat_morning'],
      willing: 'neighbouring',
      insurances: [],
    })
    expect(rolesOf(person)).toContain('volunteer')
    expect(isReadablePerson(person)).toBe(true)
    expect(application).toMatchObject({ status: 'approved', statement: null, papers: [] })
  })

  test('a paper becomes a record that an office has seen, and counts', () => {
    const said = form({ wanted: ['health', 'care'], papers: [nursePaper] })
    const both = approving({ specialties: ['health', 'care'], teamIds: ['team-town-health'] })
    const { person, records } = approved(aPerson('p1'), said, both)
    expect(records).toMatchObject([
      { id: 'r0', status: 'standing', entered: { by: 'p1', as: 'self' }, checked: { by: 'head' } },
    ])
    expect(person.volunteer.credentials).toMatchObject([{ specialty: 'health', recordId: 'r0' }])
    const onlyCare = approving({ specialties: ['care'] })
    expect(approved(aPerson('p1'), said, onlyCare).records).toEqual([])
  })

  test('the guardian’s consent is confirmed by the office, with its time', () => {
    const { person } = approved(aPerson('p1'), childForm(), approving({ guardianAsked: true }))
    expect(person.volunteer.guardian?.confirmed).toEqual({ by: 'head', atMs: HEAD.atMs })
  })

  test.each([
    ['VOLUNTEER.NOT_ASKED_FOR', form(), approving({ specialties: [] })],
    ['VOLUNTEER.NOT_ASKED_FOR', form(), approving({ specialties: ['culture'] })],
    ['VOLUNTEER.TEAM_NEEDED', form(), approving({ teamIds: [] })],
    ['VOLUNTEER.TEAM_NEEDED', form(), approving({ teamIds: ['team-200-neighbor'] })],
    ['VOLUNTEER.GUARDIAN_UNCONFIRMED', childForm(), approving()],
  ] as const)('%s', (code, said, by) => {
    const { application, person } = applied(aPerson('p1'), said)
    expect(refusalOf(approveApplication(application, person, by, given, HEAD))).toBe(code)
  })

  test('nobody approves what the age forbids', () => {
    const { application, person } = applied(aPerson('p1'), childForm())
    const wants = { ...application, wanted: ['emergency'] as const }
    const by = approving({ specialties: ['emergency'], guardianAsked: true })
    expect(refusalOf(approveApplication(wants, person, by, given, HEAD))).toBe('VOLUNTEER.NOT_AT_HIS_AGE')
  })

  test('what was decided is decided', () => {
    const { application, person } = approved()
    const no = { code: 'no_paper', text: '' }
    expect(refusalOf(approveApplication(application, person, approving(), given, HEAD))).toBe(
      'VOLUNTEER.APPLICATION_DECIDED',
    )
    expect(refusalOf(declineApplication(application, person, no, HEAD))).toBe('VOLUNTEER.APPLICATION_DECIDED')
  })

  test('no needs a reason, and nothing of what he said is kept', () => {
    const { application, person } = applied()
    expect(refusalOf(declineApplication(application, person, { code: 'x', text: '' }, HEAD))).toBe(
      'ORDER.REASON_REQUIRED',
    )
    const no = taken(declineApplication(application, person, { code: 'unreachable', text: '' }, HEAD))
    expect(no.application).toMatchObject({ status: 'declined', statement: null })
    expect(no.person).toMatchObject({ application: { waiting: false }, volunteer: null })
  })

  test('the head of the station or the town, and nobody for himself', () => {
    const { application } = applied()
    const head = aPerson('h', { grants: [{ role: 'station_head', stationId: HOME_STATION }] })
    const other = aPerson('h2', { grants: [{ role: 'station_head', stationId: OTHER_STATION }] })
    const town = aPerson('t', { grants: [{ role: 'town_coordinator' }] })
    expect([head, other, town, aPerson('x')].map((each) => mayDecide(application, each))).toEqual([
      true,
      false,
      true,
      false,
    ])
    expect(mayDecide({ ...application, personId: 'h' }, head)).toBe(false)
  })

  test('teams of the village and of the town that go on', () => {
    const teams = [
      aTeam('own'),
      aTeam('town', { stationId: null }),
      aTeam('stopped', { active: false }),
      aTeam('theirs', { stationId: OTHER_STATION, shareScope: 'town' }),
    ]
    const { application, person } = applied()
    expect(joinableTeams(application, person, teams, NOW).map(({ id }) => id)).toEqual(['own', 'town'])
  })

  test('rescue is for adults', () => {
    const teams = [aTeam('own'), aTeam('rescue', { kind: 'emergency', specialties: ['emergency'] })]
    const open = (birthMonth: string) => {
      const { application, person } = applied()
      const statement = application.statement && { ...application.statement, birthMonth }
      return joinableTeams({ ...application, statement }, person, teams, NOW).map(({ id }) => id)
    }
    expect(open('2012-01')).toEqual(['own'])
    expect(open('1990-01')).toEqual(['own', 'rescue'])
  })

  test('numbers are made of station, year and a running number', () => {
    const prefix = numberPrefix(HOME_STATION, 2026)
    expect(volunteerNumber(prefix, 43)).toBe('STS-201-2026-00043')
    expect(runningIn(prefix, 'STS-201-2026-00043')).toBe(43)
    expect([runningIn(prefix, ''), runningIn(prefix, 'STS-201-2026-x')]).toEqual([0, 0])
  })
})

describe('an application that nobody decides', () => {
  const { remindAfterMs, endsAfterReminderMs } = APPLICATION_RETENTION

  test('its office is reminded once, and it ends only when that was long ago', () => {
    const { application, person } = applied()
    expect(leaveUndecided(application, person, NOW + remindAfterMs - 1)).toBeNull()
    const remindedAtMs = NOW + remindAfterMs
    const reminded = leaveUndecided(application, person, remindedAtMs)
    expect(reminded).toEqual({ step: 'reminded', application: { ...application, remindedAtMs } })
    if (!reminded) throw new Error('not reminded')
    expect(leaveUndecided(reminded.application, person, remindedAtMs + endsAfterReminderMs - 1)).toBeNull()
    expect(leaveUndecided(reminded.application, person, remindedAtMs + endsAfterReminderMs)).toMatchObject({
      step: 'lapsed',
      application: { status: 'withdrawn', statement: null, papers: [] },
      person: { application: { id: 'a1', waiting: false } },
    })
  })

  test('is taken back by himself, once, and nothing of what he said is kept; he may apply again', () => {
    const { application, person } = applied()
    const after = taken(withdrawApplication(application, person))
    expect(after.application).toMatchObject({ status: 'withdrawn', statement: null, papers: [] })
    expect(refusalOf(withdrawApplication(after.application, after.person))).toBe(
      'VOLUNTEER.APPLICATION_DECIDED',
    )
    expect(leaveUndecided(after.application, after.person, NOW + 10 * remindAfterMs)).toBeNull()
    expect(applyToVolunteer(after.person, form(), { ...AT, id: 'a2' }).ok).toBe(true)
  })
})

describe('who is told', () => {
  test('every sentence is whole, and goes to the applicant or to his office', () => {
    const { person, application } = approved()
    for (const [step, { to }] of Object.entries(REGISTRY_NOTICES)) {
      if (!isStep(step)) throw new Error(step)
      const [line] = registryNotices({ step, person, application, byId: 'x', atMs: NOW })
      expect(line?.to).toBe(to === 'office' ? `station:${HOME_STATION}` : 'person:p1')
      expect(line?.text).not.toMatch(/[{}]|undefined/)
    }
  })

  test('a head’s own application lies with the town', () => {
    const head = aPerson('h', { grants: [{ role: 'station_head', stationId: HOME_STATION }] })
    const [line] = registryNotices({ step: 'applied', ...applied(head), byId: 'h', atMs: NOW })
    expect(line?.to).toBe(`town:${head.townId}`)
  })
})

const isStep = (step: string): step is keyof typeof REGISTRY_NOTICES => Object.hasOwn(REGISTRY_NOTICES, step)
