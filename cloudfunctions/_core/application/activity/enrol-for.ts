import { enrol } from '../../../../domain/activity/enrol'
import { walkIn } from '../../../../domain/activity/walk-in'
import { whomToEnrol } from '../../../../domain/activity/whom-to-enrol'
import { ok } from '../../../../domain/kernel/result'
import type { Person } from '../../../../domain/people/person'
import { answersForStation, grantsOf } from '../../../../domain/people/roles-of'
import type { Command } from '../../runtime/context'
import { peopleWithPhone } from '../../store/office-queries'
import { activityChanges } from './activity-changes'
import { loadActivity } from './load-activity'
import { peopleWaiting } from './people-on-list'

/** People of the villages for which he answers, or whose helper he is; whoever else is registered stays unknown to him. */
const looksAfter = (office: Person, { contact, closed }: Person): boolean =>
  !closed &&
  (answersForStation(office, contact.stationId) ||
    grantsOf(office).some((grant) => grant.role === 'helper' && grant.stationId === contact.stationId))

/** Who it is stands in the answer: of several under one telephone somebody else may have been meant. */
const withName = <C extends { readonly receipt: object }>(changes: C, { contact }: Person) => ({
  ...changes,
  receipt: { ...changes.receipt, name: contact.name },
})

export const enrolFor: Command<'activity.enrolFor'> = async (context, { activityId, kind, phone, name }) => {
  const loaded = await loadActivity(context, activityId)
  if (!loaded.ok) return loaded
  const { activity, person, move } = loaded.value
  const known = await peopleWithPhone(context.townId, phone)
  const found = whomToEnrol(
    known.filter((each) => looksAfter(person, each)),
    name.trim(),
  )
  if (!found.ok) return found
  const villager = found.value
  const begun = move.atMs >= activity.startsAtMs && move.actor.roles.includes('organiser')
  const step = begun
    ? walkIn(activity, villager, kind, move)
    : enrol(activity, villager, kind, await peopleWaiting(activity), move)
  return step.ok ? ok(withName(activityChanges(step.value, villager.id), villager)) : step
}
