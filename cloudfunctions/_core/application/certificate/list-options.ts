import { stationsToAsk } from '../../../../domain/certificate/stations-to-ask'
import { volunteerAccountId } from '../../../../domain/kernel/ids'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Query } from '../../runtime/context'
import { waitingRequestsOf } from '../../store/certificate-queries'
import { entriesOfPeriod } from '../../store/hour-queries'
import { frozenOrders } from '../hours/frozen-orders'

const ALWAYS = { fromMs: null, toMs: null }

export const listOptions: Query<'certificate.options'> = async (caller) => {
  const { person, townId } = caller
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const [entries, waiting] = await Promise.all([
    entriesOfPeriod(volunteerAccountId(person.id), ALWAYS),
    waitingRequestsOf(townId, person.id),
  ])
  const frozen = await frozenOrders(caller, entries)
  const asked = new Set(waiting.map(({ stationId }) => stationId))
  const stations = stationsToAsk(entries, person.id, (orderId) => frozen.has(orderId))
  return ok({ stations: stations.map((each) => ({ ...each, waiting: asked.has(each.stationId) })) })
}
