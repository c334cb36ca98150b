import { certificateNotices } from '../../../../domain/certificate/certificate-notices'
import { requestCertificate as ask } from '../../../../domain/certificate/request-certificate'
import { ok, refuse } from '../../../../domain/kernel/result'
import { headOfStations } from '../../../../domain/people/roles-of'
import type { Command } from '../../runtime/context'
import { certificateIdOf } from '../../runtime/ids'
import { waitingRequestsOf } from '../../store/certificate-queries'
import { certificateReceipt } from './load-certificate'
import { readRecords } from './read-records'

export const requestCertificate: Command<'certificate.request'> = async (
  { person, townId, nowMs, commandId },
  wish,
) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const { stationId, period } = wish
  const [{ records }, requests] = await Promise.all([
    readRecords(townId, { volunteerId: person.id, stationId, period }),
    waitingRequestsOf(townId, person.id),
  ])
  const id = certificateIdOf(commandId)
  const waiting = requests.some((each) => each.stationId === stationId)
  const asked = ask(wish, { id, person, atMs: nowMs, records, waiting })
  if (!asked.ok) return asked
  const certificate = asked.value
  const toTown = headOfStations(person).includes(stationId)
  const by = { byId: person.id, atMs: nowMs, toTown }
  return ok({
    receipt: certificateReceipt(certificate),
    certificates: [certificate],
    // His own document is written too: of two requests at once the later one begins again and finds the first.
    people: [person],
    notices: certificateNotices({ step: 'certificate_requested', certificate, ...by }),
  })
}
