import type { EmulatorCore } from '../emulator-core'
import type { Route } from '../http/route'
import { controlRoute } from './control-route'
import { readControlBody } from './read-control-body'
import { OPENAPI_FIELDS, readOpenApiChanges } from './read-openapi-changes'

const report = ({ state }: EmulatorCore['openApi']) => ({
  ...state.settings,
  credits: state.credits.all(),
  pendingMedia: state.mediaChecks.all(),
})

const filterOf = (query: URLSearchParams) => {
  const [api, openid] = [query.get('api'), query.get('openid')]
  return { ...(api === null ? {} : { api }), ...(openid === null ? {} : { openid }) }
}

/** `GET /_emu/outbox`, `GET` and `POST /_emu/openapi`: what WeChat was asked, and how it is to answer. */
export const openApiRoutes = ({ openApi, clock, newId }: EmulatorCore): readonly Route[] => [
  controlRoute('GET', 'outbox', async ({ query }) => ({
    status: 200,
    json: { entries: openApi.state.outbox.entries(filterOf(query)) },
  })),
  controlRoute('GET', 'openapi', async () => ({ status: 200, json: report(openApi) })),
  controlRoute('POST', 'openapi', async (request) => {
    const body = readControlBody(request, OPENAPI_FIELDS)
    const changes = readOpenApiChanges(body)
    const { state } = openApi
    state.settings = { ...state.settings, ...changes.settings }
    for (const { openid, templateId, count } of changes.grant) state.credits.grant(openid, templateId, count)
    for (const { openid, templateId } of changes.revoke) state.credits.revoke(openid, templateId)
    const phoneCodes = changes.phoneCodes.map((number) =>
      state.phoneCodes.issue(newId(), number, clock.nowMs()),
    )
    return { status: 200, json: { ...report(openApi), phoneCodes } }
  }),
]
