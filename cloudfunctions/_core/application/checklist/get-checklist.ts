import { ok } from '../../../../domain/kernel/result'
import { isTownCoordinator } from '../../../../domain/people/roles-of'
import type { Query } from '../../runtime/context'
import { readChecklist } from './read-checklist'

export const getChecklist: Query<'checklist.get'> = async (caller, input) => {
  const read = await readChecklist(caller, input)
  if (!read.ok) return read
  const { list, lines } = read.value
  const mayChange = caller.person !== null && isTownCoordinator(caller.person)
  return ok({ version: list.version, lines, mayChange })
}
