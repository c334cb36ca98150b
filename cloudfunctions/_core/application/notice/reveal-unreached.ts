import { ok, type Result } from '../../../../domain/kernel/result'
import { findUnreached } from '../../../../domain/notice/find-unreached'
import { revealCalled as decide } from '../../../../domain/privacy/reveal-called'
import type { CheckedInput } from '../../../../types/actions'
import type { Changes, CommandContext } from '../../runtime/context'
import { people } from '../../store/collections'
import { lookChanges, looksToday } from '../privacy/count-looks'

/** Writes down that the office looks; what it sees is read after that. */
export async function revealUnreached(
  context: CommandContext,
  { personId }: CheckedInput<'notice.reachPhone'>,
): Promise<Result<Changes<object>>> {
  const { tx, nowMs, settings } = context
  const found = findUnreached(context.person, await people.findIn(tx, personId), nowMs)
  if (!found.ok) return found
  const { office, person } = found.value
  const before = await looksToday(context, office.id)
  const step = decide(person, office, 'reach', { before, settings })
  if (!step.ok) return step
  return ok({ receipt: { personId }, ...lookChanges(context, office, step.value) })
}
