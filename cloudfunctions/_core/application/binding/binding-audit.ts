import type { Person } from '../../../../domain/people/person'
import type { Role } from '../../../../domain/people/roles'
import type { Audited } from '../../../../domain/privacy/audit-row'

/** A record has become somebody's own in the app. */
export const bindingAudit = ({ id, volunteer }: Person, actorRole: Role): Audited => ({
  actorRole,
  kind: 'bind_person',
  objectKind: 'person',
  objectId: id,
  objectLabel: volunteer?.volunteerNo ?? '',
  subjectId: id,
  fields: ['own'],
  reason: '',
  result: 'done',
})
