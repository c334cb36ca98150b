import { ok, type Result } from '../../../../domain/kernel/result'
import { revealCalled as decide } from '../../../../domain/privacy/reveal-called'
import type { CheckedInput } from '../../../../types/actions'
import type { Changes, CommandContext } from '../../runtime/context'
import { lookChanges, looksToday } from '../privacy/count-looks'
import { loadCalled } from './load-called'

/** Writes down that the office looks; what it sees is read after that. */
export async function revealCalled(
  context: CommandContext,
  { noticeId }: CheckedInput<'notice.callPhone'>,
): Promise<Result<Changes<object>>> {
  const loaded = await loadCalled(context, noticeId)
  if (!loaded.ok) return loaded
  const { office, person } = loaded.value
  const before = await looksToday(context, office.id)
  const step = decide(person, office, 'calls', { before, settings: context.settings })
  if (!step.ok) return step
  return ok({ receipt: { noticeId }, ...lookChanges(context, office, step.value) })
}
