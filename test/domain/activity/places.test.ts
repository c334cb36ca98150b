import fc from 'fast-check'
import type { Activity } from '../../../domain/activity/activity'
import { changeActivity } from '../../../domain/activity/change-activity'
import { enrol, leave } from '../../../domain/activity/enrol'
import { ENROL_KIND_CODES, type EnrolKind } from '../../../domain/activity/enrolment'
import { listedPeople } from '../../../domain/activity/listed-people'
import { freePlaces, takenPlaces, waitingFor } from '../../../domain/activity/places'
import { aVolunteer, NOW } from '../../fixtures/builders'
import { acting, anActivity } from '../support/an-activity'
import { deepFreeze } from '../support/deep-freeze'

const PEOPLE = Array.from({ length: 9 }, (_, at) => aVolunteer(`v${at}`))
const KNOWN = listedPeople(PEOPLE)

const kind = fc.constantFrom(...ENROL_KIND_CODES)
const step = fc.oneof(
  fc.record({ does: fc.constant('enrol' as const), who: fc.nat({ max: 8 }), kind }),
  fc.record({ does: fc.constant('leave' as const), who: fc.nat({ max: 8 }), kind }),
  fc.record({ does: fc.constant('grow' as const), who: fc.nat({ max: 3 }), kind }),
)

type Step = {
  readonly does: 'enrol' | 'leave' | 'grow'
  readonly who: number
  readonly kind: EnrolKind
}

/** The activity after one step; as before where it is refused. */
function after(activity: Activity, at: number, { does, who, kind: as }: Step) {
  const person = PEOPLE[who] ?? PEOPLE[0]
  if (!person) return activity
  const context = acting(does === 'grow' ? 'head' : person.id, ['anybody', 'organiser'], NOW + at)
  const wider = { ...activity, capacity: { ...activity.capacity, [as]: activity.capacity[as] + who } }
  const decided = {
    enrol: () => enrol(activity, person, as, KNOWN, context),
    leave: () => leave(activity, person.id, KNOWN, context),
    grow: () => changeActivity(activity, wider, KNOWN, context),
  }[does]()
  return decided.ok ? deepFreeze(decided.value.activity) : activity
}

test('whatever people do: no more places than there are, nobody twice, nobody waits beside a free place', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const last = steps.reduce(
        (activity, each, at) => {
          const next = after(activity, at, each)
          for (const code of ENROL_KIND_CODES) {
            expect(takenPlaces(next, code)).toBeLessThanOrEqual(next.capacity[code])
            if (waitingFor(next, code).length > 0) expect(freePlaces(next, code)).toBe(0)
          }
          return next
        },
        deepFreeze(anActivity({ capacity: { volunteer: 1, guest: 2 } })),
      )
      const ids = last.enrolments.map(({ personId }) => personId)
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})

test('who waited longest moves up first, and is told', () => {
  let activity = anActivity({ capacity: { volunteer: 1, guest: 0 } })
  PEOPLE.slice(0, 4).forEach((person, at) => {
    const step = enrol(activity, person, 'volunteer', KNOWN, acting(person.id, ['anybody'], NOW + at))
    if (step.ok) activity = step.value.activity
  })
  const left = leave(activity, 'v0', KNOWN, acting('v0', ['anybody'], NOW + 9))
  if (!left.ok) throw new Error(left.refusal.code)
  expect(left.value.notices.map(({ to, text }) => [to, text.slice(0, 4)])).toEqual([
    ['person:v1', '有位置了'],
  ])
  expect(waitingFor(left.value.activity, 'volunteer').map(({ personId }) => personId)).toEqual(['v2', 'v3'])
})
