import { refuse } from '../../../../domain/kernel/result'
import { blockRefusal } from '../../../../domain/people/block'
import { isActiveVolunteer } from '../../../../domain/people/is-active-volunteer'
import type { Command } from '../../runtime/context'
import { writeService } from '../order/write-service'

export const reportService: Command<'assignment.reportService'> = async (context, input) => {
  const { person, nowMs } = context
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  if (!isActiveVolunteer(person)) return refuse('VOLUNTEER.LEFT')
  const kept = blockRefusal(person, nowMs)
  if (kept) return kept
  return writeService(context, input, {
    actor: { id: person.id, roles: ['volunteer'] },
    writer: person,
    people: [person],
  })
}
