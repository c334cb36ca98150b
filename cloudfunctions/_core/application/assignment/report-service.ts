import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { blockRefusal } from '../../../../domain/people/block'
import { isActiveVolunteer } from '../../../../domain/people/is-active-volunteer'
import { isReadablePerson } from '../../../../domain/people/is-readable-person'
import type { Person } from '../../../../domain/people/person'
import type { CheckedInput } from '../../../../types/actions'
import type { Command, CommandContext } from '../../runtime/context'
import { people } from '../../store/collections'
import { peopleWithPhone } from '../../store/office-queries'
import { writeService } from '../order/write-service'

type Companion = CheckedInput<'assignment.reportService'>['companions'][number]

/** Whom the writer knows by name and telephone; nobody reads a list of volunteers for it (志愿服务条例 art. 20). */
async function companionOf(
  { tx, townId }: CommandContext,
  { name, phone }: Companion,
): Promise<Result<Person>> {
  const found = await peopleWithPhone(townId, phone)
  const [like, ...more] = found.filter(({ contact }) => contact.name === name)
  const known = like && more.length === 0 ? await people.findIn(tx, like.id) : null
  return known && isActiveVolunteer(known) && isReadablePerson(known)
    ? ok(known)
    : refuse('ENTRY.COMPANION', { name })
}

export const reportService: Command<'assignment.reportService'> = async (
  context,
  { companions, ...input },
) => {
  const { person, nowMs } = context
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  if (!isActiveVolunteer(person)) return refuse('VOLUNTEER.LEFT')
  const kept = blockRefusal(person, nowMs)
  if (kept) return kept
  const went = new Map([[person.id, person]])
  for (const each of companions) {
    const companion = await companionOf(context, each)
    if (!companion.ok) return companion
    went.set(companion.value.id, companion.value)
  }
  return writeService(context, input, {
    actor: { id: person.id, roles: ['volunteer'] },
    writer: person,
    people: [...went.values()],
  })
}
