import { ok, type Result } from '../../../../domain/kernel/result'
import { endHandOver, headshipOffersOf } from '../../../../domain/people/hand-over'
import type { Person } from '../../../../domain/people/person'
import type { Audited } from '../../../../domain/privacy/audit-row'
import { closeAccount } from '../../../../domain/privacy/close-account'
import { forgetApplication } from '../../../../domain/registry/forget-application'
import type { Changes, CommandContext } from '../../runtime/context'
import { activitiesUnsettled } from '../../store/activity-queries'
import { people, volunteerApplications } from '../../store/collections'
import { countOpenOrdersOf, hasUnsettledTask, ordersNamingOnly } from '../../store/retention-queries'
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

/**
 * Somebody's 注销, by himself or by an office for him. The profile goes at once; what orders and messages tell of him is
 * cleared by `jobs` within some minutes. Errors: those of `closeAccount`.
 */
export async function leaving(
  context: CommandContext,
  person: Person,
  audit: Audited,
): Promise<Result<Changes<{ readonly closedAtMs: number }>>> {
  const { tx, nowMs } = context
  const ties = {
    openOrders: await countOpenOrdersOf(person),
    named: await ordersNamingOnly(person),
    openTasks:
      person.volunteer !== null &&
      ((await hasUnsettledTask(person)) ||
        (await activitiesUnsettled(person.townId, [person.id], nowMs)).length > 0),
  }
  const closed = closeAccount(person, ties, nowMs)
  if (!closed.ok) return closed
  return ok({
    receipt: { closedAtMs: nowMs },
    people: [closed.value, ...(await headsLeftAlone(context, person))],
    applications: await applicationOf(context, person),
    records: await endPictures(tx, person),
    audit,
  })
}
