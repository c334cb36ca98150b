import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { copyForPerson } from '../../../../domain/privacy/copy-for-person'
import type { CheckedInput } from '../../../../types/actions'
import type { Changes, CommandContext } from '../../runtime/context'
import { lookChanges, looksToday } from '../privacy/count-looks'
import { loadWithoutApp } from './load-without-app'

/** Writes down that an office takes out somebody's data for him; they are read after that. */
export async function copyPerson(
  context: CommandContext,
  { personId, reason }: CheckedInput<'person.copy'>,
): Promise<Result<Changes<object>>> {
  const { person: office, settings } = context
  if (!office) return refuse('SESSION.REGISTRATION_NEEDED')
  const loaded = await loadWithoutApp(context, personId)
  if (!loaded.ok) return loaded
  const before = await looksToday(context, office.id)
  const look = copyForPerson(loaded.value, office, reason, { before, settings })
  return look.ok ? ok({ receipt: { personId }, ...lookChanges(context, office, look.value) }) : look
}
