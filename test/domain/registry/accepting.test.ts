import { claimOrder } from '../../../domain/dispatch/claim-order'
import { DAY_MS, HOUR_MS } from '../../../domain/kernel/shanghai-time'
import { acceptOffer } from '../../../domain/order/accept-offer'
import { checkIn } from '../../../domain/order/check-in'
import { anAssignment, anOrder, asVolunteer, aVolunteer, NOW, SETTINGS } from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { guardian } from '../support/registry-scenes'
import { taken } from '../support/taken'

describe('accepting asks again', () => {
  const confirmed = { ...guardian, consentAtMs: NOW, confirmed: { by: 'head', atMs: NOW } }
  const fifteen = { birthMonth: '2011-06', guardian: confirmed, teamIds: ['barbers'] }
  const offered = anAssignment('v1', 'offered', { accompanied: true })
  const adult = anAssignment('adult', 'accepted')
  const nine = NOW + 12 * HOUR_MS
  const late = { wanted: { kind: 'half_day', fromMs: nine, toMs: nine + 2 * HOUR_MS } } as const
  const order = anOrder({ status: 'dispatched', headcount: 3, assignments: [offered] })

  test.each([
    ['ASSIGNMENT.TOO_YOUNG', { birthMonth: '2020-01' }, order],
    ['ASSIGNMENT.GUARDIAN_NEEDED', { birthMonth: '2009-01' }, order],
    ['ASSIGNMENT.TOO_RISKY_FOR_AGE', fifteen, { ...order, risks: ['dog'] as const }],
    ['ASSIGNMENT.NIGHT_NOT_FOR_AGE', fifteen, { ...order, ...late }],
    ['ASSIGNMENT.ADULT_NEEDED', fifteen, order],
    ['ASSIGNMENT.NOT_INSURED', { insurances: [] }, { ...order, risks: ['heights'] as const }],
  ] as const)('%s', (code, profile, on) => {
    expect(refusalOf(acceptOffer(on, aVolunteer('v1', profile), asVolunteer('v1')))).toBe(code)
  })

  test('with an adult who comes as well he accepts, and does not begin once that one has given it back', () => {
    const child = aVolunteer('v1', fifteen)
    const both = { ...order, headcount: 2, assignments: [offered, adult] }
    const { order: full } = taken(acceptOffer(both, child, asVolunteer('v1')))
    expect(full.status).toBe('accepted')
    const alone = { ...full, assignments: full.assignments.filter((part) => part.volunteerId === 'v1') }
    expect(refusalOf(checkIn(alone, child, asVolunteer('v1')))).toBe('ASSIGNMENT.ADULT_NEEDED')
    expect(checkIn(full, child, asVolunteer('v1')).ok).toBe(true)
  })

  test('outside his free times he may take an open order, and his part says that he is never alone', () => {
    const open = { teamIds: ['barbers'], untilMs: NOW + DAY_MS }
    const free = { ...order, assignments: [adult], open }
    const child = aVolunteer('v1', { ...fifteen, freeTimes: ['sun_evening'], willing: 'own_village' })
    const { order: claimed } = taken(claimOrder(free, child, { atMs: NOW, settings: SETTINGS }))
    expect(claimed.assignments.find((part) => part.volunteerId === 'v1')).toMatchObject({
      status: 'accepted',
      accompanied: true,
    })
  })
})
