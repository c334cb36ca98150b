import type { AdminAction } from '../admin/admin-route'
import type { Params } from '../admin/read-params'
import type { OpenApi } from '../openapi/open-api'
import { faultFailure } from './fault-failure'
import type { FaultPlan } from './fault-plan'
import { runWithTransportFault } from './run-with-transport-fault'

type Callable = Pick<OpenApi, 'call'>

export interface OpenApiFaultParts {
  readonly faults: FaultPlan
  readonly openApi: OpenApi
}

/** WeChat's "system busy": https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/ */
const BUSY = { errcode: -1, errmsg: 'system error' } as const

/** Does what is asked and says that it failed. */
const misreporting = (openApi: OpenApi): Callable => ({
  call: (api, request) => {
    const reply = openApi.call(api, request)
    return reply.errcode === 0 ? BUSY : reply
  },
})

/** Lets the faults that were asked for strike the calls of WeChat's APIs. */
export const withOpenApiFaults =
  (run: (params: Params, openApi: Callable) => Promise<object>, parts: OpenApiFaultParts): AdminAction =>
  async ({ params }) => {
    const { apiName: api } = params
    const names = typeof api === 'string' ? { api } : {}
    const fault = await parts.faults.meet({ area: 'openapi', names })
    const openApi = fault === 'reported-failed' ? misreporting(parts.openApi) : parts.openApi
    return runWithTransportFault(fault, () => run(params, openApi), faultFailure.serverTimeout)
  }
