import { ok, type Result } from '../kernel/result'
import type { Person } from '../people/person'
import { isTownCoordinator } from '../people/roles-of'
import type { TownSettings } from '../town/town-settings'
import type { Audited } from './audit-row'
import { countLook, type Look } from './count-look'

/** The office looks at the telephone of somebody on its call list: one tap, which is written down. Errors: CONTACT.TOO_MANY_LOOKS. */
export function revealCalled(
  called: Person,
  office: Person,
  { before, settings }: { readonly before: number; readonly settings: TownSettings },
): Result<Look & { readonly audited: Audited }> {
  const look = countLook(before, settings)
  if (!look.ok) return look
  return ok({
    ...look.value,
    audited: {
      actorRole: isTownCoordinator(office) ? 'town_coordinator' : 'station_head',
      kind: 'reveal_contact',
      objectKind: 'person',
      objectId: called.id,
      objectLabel: '要打电话的名单',
      subjectId: called.id,
      fields: ['phone'],
      reason: '',
      result: 'shown',
    },
  })
}
