import { parseArgs } from 'node:util'
import { EXPORT_LIMITS } from '../../domain/export/export-limits'
import { HOUR_MS } from '../../domain/kernel/shanghai-time'
import { APPLICATION_RETENTION } from '../../domain/privacy/retention-table'
import { TOWN } from '../../domain/town/stations'
import { pointAtStore } from '../local/point-at-store'

/** More people than leave between two runs. */
const MOST_LEAVERS = 1_000
const MOST_FILES = 1_000
const MOST_LISTS = 1_000

/** What the next sweeps would take, counted and not touched. */
async function dryRun(nowMs: number): Promise<void> {
  const { retentionPlan } = await import('../../cloudfunctions/_core/application/jobs/retention-plan')
  const store = await import('../../cloudfunctions/_core/store/retention-queries')
  const { countAuditBefore } = await import('../../cloudfunctions/_core/store/audit-queries')
  const { exportsToDelete } = await import('../../cloudfunctions/_core/store/export-queries')
  const { activitiesToForget } = await import('../../cloudfunctions/_core/store/activity-queries')
  const { orders, activitiesBeforeMs, auditBeforeMs } = await retentionPlan(TOWN.id, nowMs)
  const { undecidedSince } = await import('../../cloudfunctions/_core/store/registry-queries')
  const { PICTURE_OWNERS } = await import('../../cloudfunctions/_core/application/picture/picture-owners')
  for (const ended of orders) {
    const count = await store.countOrdersToForget(TOWN.id, ended)
    const day = new Date(ended.beforeMs).toISOString().slice(0, 10)
    console.log(`${count} orders ${ended.statuses.join(' or ')} since before ${day} would lose their contact`)
  }
  const lists = await activitiesToForget(TOWN.id, activitiesBeforeMs, MOST_LISTS)
  console.log(`${lists.length} activities would lose the names on their lists`)
  console.log(`${await countAuditBefore(TOWN.id, auditBeforeMs)} rows of the audit log would go`)
  const files = await exportsToDelete(nowMs - EXPORT_LIMITS.keptHours * HOUR_MS, MOST_FILES)
  console.log(`${files.length} exported files would go`)
  const since = {
    appliedMs: nowMs - APPLICATION_RETENTION.remindAfterMs,
    remindedMs: nowMs - APPLICATION_RETENTION.endsAfterReminderMs,
  }
  const undecided = await undecidedSince(since, MOST_FILES)
  console.log(
    `${undecided.length} applications wait too long: their office would be reminded, or they would end`,
  )
  const papers = await PICTURE_OWNERS.record.due(nowMs, MOST_FILES)
  const scenes = await PICTURE_OWNERS.activity.due(nowMs, MOST_FILES)
  console.log(`${papers.length} photographs of papers and ${scenes.length} of activities would go`)
  const leavers = await store.peopleToClear(MOST_LEAVERS)
  console.log(`${leavers.length} people who have left would be cleared from orders and messages`)
}

/** One sweep after another, as `jobs` makes them, until one finds nothing. */
async function sweep(nowMs: number): Promise<void> {
  const { runRetention } = await import('../../cloudfunctions/_core/application/jobs/run-retention')
  const { clearLeavers } = await import('../../cloudfunctions/_core/application/jobs/clear-leavers')
  for (;;) {
    const { contactsForgotten = 0, contactsLeft = 0, activitiesUnnamed = 0 } = await runRetention(nowMs)
    const { leaversCleared = 0 } = await clearLeavers(nowMs)
    console.log(
      `${contactsForgotten} orders have lost their contact, ${contactsLeft} failed, ${activitiesUnnamed} lists without names, ${leaversCleared} people cleared`,
    )
    if (contactsForgotten + activitiesUnnamed + leaversCleared === 0) return
  }
}

/** `npm run retention [-- --dry-run] [--url http://127.0.0.1:PORT] [--now MS]`: what `jobs` does every minute, or only says what it would do. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      url: { type: 'string' },
      env: { type: 'string', default: 'local' },
      now: { type: 'string' },
    },
  })
  pointAtStore(values)
  const nowMs = values.now === undefined ? Date.now() : Number(values.now)
  if (!Number.isFinite(nowMs)) throw new Error('--now takes milliseconds since 1970')
  await (values['dry-run'] ? dryRun(nowMs) : sweep(nowMs))
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
