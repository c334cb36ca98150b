import type { Role } from '../people/roles'
import type { AuditField, AuditKind, AuditObject } from './audit-kinds'

/** One row of the audit log. Added in the transaction of what it tells of; never changed, and deleted by nothing but its age. */
export type AuditRow = {
  readonly id: string
  readonly townId: string
  readonly atMs: number
  readonly actorId: string
  /** In which capacity. */
  readonly actorRole: Role
  readonly kind: AuditKind
  readonly objectKind: AuditObject
  readonly objectId: string
  /** What people call it: the number of an order, the name of a file; never a name or a number of a person. */
  readonly objectLabel: string
  /** Whose data they are; null where it is nobody registered, or many. */
  readonly subjectId: string | null
  /** Empty where everything was masked. */
  readonly fields: readonly AuditField[]
  /** In words; empty where none was asked for. */
  readonly reason: string
  readonly result: 'shown' | 'made' | 'done'
}

/** What a command says about itself; who and when is the same for each. */
export type Audited = Omit<AuditRow, 'id' | 'townId' | 'atMs' | 'actorId'>
