import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import type { Changes, CommandContext } from '../../runtime/context'

/** Writes down that somebody takes his own data; they are read after that. */
export async function exportOwnData({ person }: CommandContext): Promise<Result<Changes<object>>> {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  return ok({
    receipt: {},
    audit: {
      actorRole: 'villager',
      kind: 'export_own',
      objectKind: 'person',
      objectId: person.id,
      objectLabel: person.volunteer?.volunteerNo ?? '',
      subjectId: person.id,
      fields: ['own'],
      reason: '',
      result: 'made',
    },
  })
}
