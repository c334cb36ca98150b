import { bookingStation, type SettledActivity, servicesIn } from '../../../../domain/activity/settle-activity'
import { minutesAfterPosting } from '../../../../domain/hours/minutes-in-year'
import type { Posting } from '../../../../domain/hours/post-credit'
import { creditIdOf } from '../../../../domain/hours/post-credit'
import type { Reason } from '../../../../domain/order/reasons'
import { isReadableProfile } from '../../../../domain/people/is-readable-person'
import type { Person } from '../../../../domain/people/person'
import type { CommandContext } from '../../runtime/context'
import { hourEntries, people } from '../../store/collections'
import { type accountsOf, postingsOf } from '../order/postings-of'
import { activityChanges } from './activity-changes'

type Known = Awaited<ReturnType<typeof accountsOf>>

/** The volunteers' own documents, with the minutes of their year. */
async function peopleAfter({ tx }: CommandContext, postings: readonly Posting[]): Promise<readonly Person[]> {
  const after = new Map<string, Person>()
  for (const { entries } of postings) {
    const [{ volunteerId, minutes, servedUntilMs }] = entries
    const person = after.get(volunteerId) ?? (await people.findIn(tx, volunteerId))
    if (!person?.volunteer || !isReadableProfile(person.volunteer)) continue
    const minutesThisYear = minutesAfterPosting(person.volunteer, { minutes, servedUntilMs })
    after.set(volunteerId, { ...person, volunteer: { ...person.volunteer, minutesThisYear } })
  }
  return [...after.values()]
}

async function wrongCredit(
  { tx }: CommandContext,
  { activity, takesBack }: SettledActivity,
  volunteerId: string,
) {
  if (takesBack === null) return null
  const id = creditIdOf({ orderId: activity.id, volunteerId, revision: takesBack })
  const credit = await hourEntries.findIn(tx, id)
  if (!credit) throw new Error(`the ledger has no ${id}`)
  return credit
}

/** Settled minutes as they are to be written: the activity, the entries, and the years of who served. */
export async function bookSettled(
  context: CommandContext,
  settled: SettledActivity,
  { known, corrected }: { readonly known: Known; readonly corrected?: { personId: string; reason: Reason } },
) {
  const { activity, credits } = settled
  const credit = corrected ? await wrongCredit(context, settled, corrected.personId) : null
  const postings = await postingsOf(
    context,
    {
      ...activity,
      stationId: bookingStation(activity),
      servicesOf: (volunteerId) => servicesIn(activity, volunteerId),
    },
    { reversals: credit && corrected ? [{ credit, reason: corrected.reason }] : [], credits, known },
  )
  return { ...activityChanges(settled), postings, people: await peopleAfter(context, postings) }
}
