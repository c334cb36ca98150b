import { refuse } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { leaving } from './leaving'

export const closeAccount: Command<'me.delete'> = async (context) => {
  const { person } = context
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  return leaving(context, person, {
    actorRole: 'villager',
    kind: 'close_account',
    objectKind: 'person',
    objectId: person.id,
    objectLabel: person.volunteer?.volunteerNo ?? '',
    subjectId: person.id,
    fields: [],
    reason: '',
    result: 'done',
  })
}
