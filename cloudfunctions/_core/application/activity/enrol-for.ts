import { enrol } from '../../../../domain/activity/enrol'
import { walkIn } from '../../../../domain/activity/walk-in'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Person } from '../../../../domain/people/person'
import { answersForStation, grantsOf } from '../../../../domain/people/roles-of'
import type { Command } from '../../runtime/context'
import { peopleWithPhone } from '../../store/office-queries'
import { activityChanges } from './activity-changes'
import { loadActivity } from './load-activity'

/** People of the villages for which he answers, or whose helper he is; whoever else is registered stays unknown to him. */
const looksAfter = (office: Person, { contact, closed }: Person): boolean =>
  !closed &&
  (answersForStation(office, contact.stationId) ||
    grantsOf(office).some((grant) => grant.role === 'helper' && grant.stationId === contact.stationId))

export const enrolFor: Command<'activity.enrolFor'> = async (context, { activityId, kind, phone }) => {
  const loaded = await loadActivity(context, activityId)
  if (!loaded.ok) return loaded
  const { activity, person, move } = loaded.value
  const known = await peopleWithPhone(context.townId, phone)
  const villager = known.find((each) => looksAfter(person, each))
  if (!villager) return refuse('ACTIVITY.PERSON_UNKNOWN')
  const begun = move.atMs >= activity.startsAtMs && move.actor.roles.includes('organiser')
  const step = (begun ? walkIn : enrol)(activity, villager, kind, move)
  return step.ok ? ok(activityChanges(step.value, villager.id)) : step
}
