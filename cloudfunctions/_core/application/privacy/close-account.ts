import { ok, refuse } from '../../../../domain/kernel/result'
import { endHandOver, headshipOffersOf } from '../../../../domain/people/hand-over'
import type { Person } from '../../../../domain/people/person'
import { closeAccount as close } from '../../../../domain/privacy/close-account'
import { forgetApplication } from '../../../../domain/registry/forget-application'
import type { Command, CommandContext } from '../../runtime/context'
import { activitiesUnsettled } from '../../store/activity-queries'
import { people, volunteerApplications } from '../../store/collections'
import { countOpenOrdersOf, hasUnsettledTask } from '../../store/retention-queries'
import { endPictures } from '../picture/end-pictures'

/** The heads who have asked him to take over: they may ask somebody else now. */
async function headsLeftAlone({ tx }: CommandContext, person: Person): Promise<readonly Person[]> {
  const heads: Person[] = []
  for (const { stationId, fromId } of headshipOffersOf(person)) {
    const head = heads.find(({ id }) => id === fromId) ?? (await people.findIn(tx, fromId))
    const ended = endHandOver(head, person, stationId)
    if (ended.ok) heads.splice(0, heads.length, ...heads.filter(({ id }) => id !== fromId), ended.value.head)
  }
  return heads
}

/** The last one; what was said in those before it was forgotten when they were decided upon. */
async function applicationOf({ tx }: CommandContext, { application }: Person) {
  const last = application && (await volunteerApplications.findIn(tx, application.id))
  return last ? [forgetApplication(last)] : []
}

/** The profile goes at once; what orders and messages tell of him is cleared by `jobs` within some minutes. */
export const closeAccount: Command<'me.delete'> = async (context) => {
  const { person, nowMs } = context
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const ties = {
    openOrders: await countOpenOrdersOf(person),
    openTasks:
      person.volunteer !== null &&
      ((await hasUnsettledTask(person)) ||
        (await activitiesUnsettled(person.townId, [person.id], nowMs)).length > 0),
  }
  const closed = close(person, ties, nowMs)
  if (!closed.ok) return closed
  return ok({
    receipt: { closedAtMs: nowMs },
    people: [closed.value, ...(await headsLeftAlone(context, person))],
    applications: await applicationOf(context, person),
    records: await endPictures(context.tx, person),
    audit: {
      actorRole: 'villager',
      kind: 'close_account',
      objectKind: 'person',
      objectId: person.id,
      objectLabel: person.volunteer?.volunteerNo ?? '',
      subjectId: person.id,
      fields: [],
      reason: '',
      result: 'done',
    },
  })
}
