import { DAY_MS } from '../../../../domain/kernel/shanghai-time'
import { CONTACT_RETENTION } from '../../../../domain/privacy/retention-table'
import { townSettingsOf } from '../../store/town-rules'

/** What has had its time in a town: orders by how they ended, lists of activities, and the audit log. */
export async function retentionPlan(townId: string, nowMs: number) {
  const settings = await townSettingsOf(townId, nowMs)
  return {
    settings,
    orders: CONTACT_RETENTION.map(({ statuses, setting }) => ({
      statuses,
      beforeMs: nowMs - settings[setting] * DAY_MS,
    })),
    /** Ended before: nobody needs to know who was on the list. */
    activitiesBeforeMs: nowMs - settings.contactKeptDays * DAY_MS,
    auditBeforeMs: nowMs - settings.auditKeptDays * DAY_MS,
  }
}
