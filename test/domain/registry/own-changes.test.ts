import { roleWords } from '../../../domain/people/role-words'
import { rolesOf } from '../../../domain/people/roles-of'
import { approveApplication } from '../../../domain/registry/approve'
import { changeVolunteer, type ProfileChange } from '../../../domain/registry/change-volunteer'
import { leaveService } from '../../../domain/registry/leave-service'
import { pauseVolunteer } from '../../../domain/registry/pause-volunteer'
import { aPerson, aVolunteer, NOW } from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { AT, approved, approving, childForm, given, HEAD } from '../support/registry-scenes'
import { taken } from '../support/taken'

describe('what a volunteer changes by himself', () => {
  const change = (with_: Partial<ProfileChange> = {}): ProfileChange => ({
    specialties: ['convenience'],
    papers: [],
    identities: [],
    freeTimes: ['sun_morning'],
    willing: 'own_village',
    ...with_,
  })
  const contact = { name: '女儿', phone: '13800009001' }

  test('times, distance, identities and whom to ring hold at once', () => {
    const { person, application } = taken(
      changeVolunteer(aVolunteer('v1', { emergencyContact: contact }), change(), AT),
    )
    expect(application).toBeNull()
    expect(person.volunteer).toMatchObject({ freeTimes: ['sun_morning'], willing: 'own_village' })
    expect(person.volunteer?.emergencyContact).toBeUndefined()
  })

  test('what he drops is dropped, what he adds waits for the station', () => {
    const before = aVolunteer('v1', { specialties: ['convenience', 'neighbor'] })
    const { person, application } = taken(
      changeVolunteer(before, change({ specialties: ['neighbor', 'care'] }), AT),
    )
    expect(person.volunteer?.specialties).toEqual(['neighbor'])
    expect(application).toMatchObject({ kind: 'more', wanted: ['care'], statement: null })
    if (!application) throw new Error('no application')
    const by = approving({ specialties: ['care'], teamIds: [] })
    const after = taken(approveApplication(application, person, by, given, HEAD)).person.volunteer
    expect(after).toMatchObject({
      specialties: ['neighbor', 'care'],
      volunteerNo: before.volunteer.volunteerNo,
    })
  })

  test.each([
    ['VOLUNTEER.LEFT', aVolunteer('v1', { leftAtMs: NOW }), change()],
    ['VOLUNTEER.PAPER_NEEDED', aVolunteer('v1'), change({ specialties: ['convenience', 'health'] })],
    [
      'VOLUNTEER.NOT_AT_HIS_AGE',
      aVolunteer('v1', { birthMonth: '2012-03' }),
      change({ freeTimes: ['sun_evening'] }),
    ],
    [
      'VOLUNTEER.APPLIED_ALREADY',
      aVolunteer('v1', {}, { application: { id: 'a0', waiting: true } }),
      change({ specialties: ['care'] }),
    ],
  ] as const)('%s', (code, person, said) => {
    expect(refusalOf(changeVolunteer(person, said, AT))).toBe(code)
  })

  test('a valid paper in his record is enough', () => {
    const nurse = aVolunteer('v1', { credentials: [{ specialty: 'health', expiresAtMs: NOW + 1 }] })
    expect(changeVolunteer(nurse, change({ specialties: ['health'] }), AT).ok).toBe(true)
  })

  test('he pauses and goes on', () => {
    const paused = taken(pauseVolunteer(aVolunteer('v1'), true))
    expect(paused.volunteer?.paused).toBe(true)
    expect(taken(pauseVolunteer(paused, false)).volunteer?.paused).toBe(false)
    expect(refusalOf(pauseVolunteer(aVolunteer('v1', { leftAtMs: NOW }), false))).toBe('VOLUNTEER.LEFT')
  })

  test('he leaves: out of every team, without what was only known for dispatch, and his hours stay', () => {
    const { person } = approved(aPerson('p1'), childForm(), approving({ guardianAsked: true }))
    const { person: left } = taken(leaveService(person, null, NOW))
    expect(left.volunteer).toEqual({
      volunteerNo: given.volunteerNo,
      credentials: [],
      lastServedAtMs: null,
      insurances: [],
      paused: true,
      specialties: [],
      teamIds: [],
      leaderOf: [],
      leftAtMs: NOW,
    })
    expect(rolesOf(left)).toContain('volunteer')
    expect(refusalOf(leaveService(left, null, NOW))).toBe('VOLUNTEER.LEFT')
    const again = approved(left).person.volunteer
    expect(again).toMatchObject({ volunteerNo: given.volunteerNo, paused: false, specialties: ['neighbor'] })
    expect(again.leftAtMs).toBeUndefined()
  })

  test('tasks in hand are given back first', () => {
    const task = {
      orderId: 'o1',
      title: '理发',
      fromMs: NOW,
      toMs: NOW + 1,
      durationMinutes: 30,
      inside: false,
    }
    const busy = aVolunteer('v1', {}, { openTasks: [task] })
    expect(refusalOf(leaveService(busy, null, NOW))).toBe('VOLUNTEER.TASKS_OPEN')
  })

  test('an application of his that waits is withdrawn with it', () => {
    const more = change({ specialties: ['convenience', 'care'] })
    const { person, application } = taken(changeVolunteer(aVolunteer('v1'), more, AT))
    const left = taken(leaveService(person, application, NOW))
    expect(left.application?.status).toBe('withdrawn')
    expect(left.person.application).toEqual({ id: 'a1', waiting: false })
  })
})

test('who pauses or has left reads so where his roles stand', () => {
  const roles = ['villager', 'volunteer'] as const
  expect(roleWords(roles, { left: false, paused: false })).toBe('村民、志愿者')
  expect(roleWords(roles, { left: false, paused: true })).toBe('村民、志愿者（暂停接单）')
  expect(roleWords(roles, { left: true, paused: true })).toBe('村民、以前是志愿者')
})
