import type { AuditKind } from '../../../domain/privacy/audit-kinds'
import type { AuditRow } from '../../../domain/privacy/audit-row'
import { auditRows } from './collections'
import { _, database } from './database'
import { olderThan } from './page-cursor'

export type AuditSearch = {
  /** Who looked, or whose data they were. */
  readonly personId?: string | undefined
  readonly objectId?: string | undefined
  readonly kind?: AuditKind | undefined
  readonly fromMs?: number | undefined
  /** Exclusive. */
  readonly toMs?: number | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

function conditions(townId: string, { personId, objectId, kind, fromMs, toMs }: AuditSearch): object {
  const where = [
    { townId },
    ...(objectId === undefined ? [] : [{ objectId }]),
    ...(kind === undefined ? [] : [{ kind }]),
    ...(fromMs === undefined ? [] : [{ atMs: _.gte(fromMs) }]),
    ...(toMs === undefined ? [] : [{ atMs: _.lt(toMs) }]),
    ...(personId === undefined ? [] : [_.or([{ actorId: personId }, { subjectId: personId }])]),
  ]
  return _.and(where)
}

/** Rows of a town, newest first. */
export const auditOf = (townId: string, search: AuditSearch): Promise<readonly AuditRow[]> =>
  auditRows.list({
    where: olderThan(conditions(townId, search), 'atMs', search.cursor),
    orderBy: [
      ['atMs', 'desc'],
      ['_id', 'desc'],
    ],
    limit: search.limit + 1,
  })

/** How many rows of a town are older than that. */
export async function countAuditBefore(townId: string, beforeMs: number): Promise<number> {
  const { total } = await database
    .collection('audit_log')
    .where({ townId, atMs: _.lt(beforeMs) })
    .count()
  return total ?? 0
}

/** The only way by which rows go: their age. */
export async function dropAuditBefore(townId: string, beforeMs: number): Promise<void> {
  await database
    .collection('audit_log')
    .where({ townId, atMs: _.lt(beforeMs) })
    .remove()
}
