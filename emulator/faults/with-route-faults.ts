import type { HttpReply, HttpRequest } from '../http/http-exchange'
import type { Route } from '../http/route'
import { CloudBaseError } from '../wire/cloudbase-error'
import { faultFailure } from './fault-failure'
import type { FaultPlan } from './fault-plan'
import type { FaultPoint } from './fault-point'
import { runWithTransportFault } from './run-with-transport-fault'

const UNAVAILABLE = 503
const GATEWAY_TIMEOUT = 504

/** The words of the service behind a route for its two failures of transport. */
export interface RouteFaultWords {
  readonly unavailable: string
  readonly timeout: string
}

const refuse = (route: Route, error: unknown, words: RouteFaultWords): HttpReply => {
  if (!(error instanceof CloudBaseError)) throw error
  const [status, code] =
    error.code === 'SERVER_TIMEOUT' ? [GATEWAY_TIMEOUT, words.timeout] : [UNAVAILABLE, words.unavailable]
  return route.refuse({ status, code, message: error.message })
}

/** Lets the faults that were asked for strike a route that does not speak the protocol of `/admin`. */
export const withRouteFaults = (
  route: Route,
  faults: FaultPlan,
  pointOf: (request: HttpRequest) => FaultPoint,
  words: RouteFaultWords,
): Route => ({
  ...route,
  handle: async (request) => {
    try {
      const fault = await faults.meet(pointOf(request))
      return await runWithTransportFault(fault, () => route.handle(request), faultFailure.serverTimeout)
    } catch (error) {
      return refuse(route, error, words)
    }
  },
})
