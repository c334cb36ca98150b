import { ok, refuse } from '../../../../domain/kernel/result'
import { leaveService as leave } from '../../../../domain/registry/leave-service'
import { registryNotices } from '../../../../domain/registry/registry-notices'
import type { Command } from '../../runtime/context'
import { volunteerApplications } from '../../store/collections'
import { giveUpPlaces } from '../activity/give-up-places'
import { endPictures } from '../picture/end-pictures'

export const leaveService: Command<'volunteer.leave'> = async (context) => {
  const { tx, person, nowMs } = context
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const { application: last } = person
  const waiting = last?.waiting ? await volunteerApplications.findIn(tx, last.id) : null
  const left = leave(person, waiting, nowMs)
  if (!left.ok) return left
  const { person: after, application } = left.value
  const givenUp = await giveUpPlaces(context)
  return ok({
    receipt: { leftAtMs: nowMs },
    people: [after],
    records: await endPictures(tx, person),
    ...(application && { applications: [application] }),
    activities: givenUp.map(({ activity }) => activity),
    notices: [
      ...registryNotices({ step: 'left', person: after, byId: person.id, atMs: nowMs }),
      ...givenUp.flatMap(({ notices }) => notices),
    ],
  })
}
