import { askedToBind } from '../../../../domain/binding/binding-notices'
import type { BindingRequest } from '../../../../domain/binding/binding-request'
import { ok, refuse } from '../../../../domain/kernel/result'
import { PRIVACY_NOTICE } from '../../../../domain/privacy/privacy-notice'
import { findStation } from '../../../../domain/town/stations'
import type { Command } from '../../runtime/context'

/** Nothing is looked up: what he is told must not depend on whom the station knows. */
export const askBinding: Command<'person.askBinding'> = async (context, { agreed, ...said }) => {
  const { person, personId, townId, nowMs } = context
  if (person) return refuse('BINDING.REGISTERED_ALREADY')
  if (!findStation(said.stationId)) return refuse('ORDER.STATION_UNKNOWN')
  const isNotice = ({ purpose, version }: (typeof agreed)[number]) =>
    purpose === 'privacy_notice' && version === PRIVACY_NOTICE.version
  if (!agreed.some(isNotice)) return refuse('CONSENT.NEEDED')
  const request: BindingRequest = {
    ...said,
    id: personId,
    townId,
    agreed,
    atMs: nowMs,
    status: 'waiting',
    decided: null,
  }
  return ok({ receipt: { askedAtMs: nowMs }, bindingRequests: [request], notices: [askedToBind(request)] })
}
