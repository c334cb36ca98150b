import { SYSTEM_ACTOR_ID } from '../../../../domain/order/order-event'
import { APPLICATION_RETENTION } from '../../../../domain/privacy/retention-table'
import { leaveUndecided } from '../../../../domain/registry/end-application'
import { registryNotices } from '../../../../domain/registry/registry-notices'
import { eachSafely, type Tally } from '../../runtime/run-timer'
import { writeChanges } from '../../runtime/write-changes'
import { people, volunteerApplications } from '../../store/collections'
import { undecidedSince } from '../../store/registry-queries'
import { transact } from '../../store/transact'

const BATCH = 50
const ACTION = 'jobs.applications'

/** Reminds of one application, or ends it; read again inside, so that twice is once and a decision is quicker. */
const leave = (id: string, atMs: number): Promise<boolean> =>
  transact(async (tx) => {
    const application = await volunteerApplications.findIn(tx, id)
    const person = application && (await people.findIn(tx, application.personId))
    const left = application && person && leaveUndecided(application, person, atMs)
    if (!left) return { commit: false, value: false }
    const { step, application: after } = left
    const notices = registryNotices({ step, person, application: after, byId: SYSTEM_ACTOR_ID, atMs })
    const changes = { applications: [after], notices, ...(step === 'lapsed' && { people: [left.person] }) }
    const origin = { townId: after.townId, action: ACTION, actorId: SYSTEM_ACTOR_ID, atMs, command: null }
    await writeChanges(tx, { receipt: {}, ...changes }, origin)
    return { commit: true, value: true }
  })

/** Applications that nobody has decided: their office is reminded, and in the end they are forgotten. */
export async function endApplications(nowMs: number): Promise<Tally> {
  const { remindAfterMs, endsAfterReminderMs } = APPLICATION_RETENTION
  const since = { appliedMs: nowMs - remindAfterMs, remindedMs: nowMs - endsAfterReminderMs }
  const { done, failed } = await eachSafely(await undecidedSince(since, BATCH), ACTION, ({ id }) =>
    leave(id, nowMs),
  )
  return { applicationsLeft: done, applicationsFailed: failed }
}
