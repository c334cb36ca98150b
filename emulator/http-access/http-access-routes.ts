import type { EmulatorCore } from '../emulator-core'
import type { HttpReply, HttpRequest } from '../http/http-exchange'
import type { HttpRefusal, Route } from '../http/route'
import { HttpFailure } from '../wire/http-failure'
import { parseJson } from '../wire/parse-json'
import { integrationReply } from './integration-reply'
import { integrationRequest } from './integration-request'

const PATH = '/_http'
const INTERNAL_ERROR = 500

const refuse = ({ status, code, message }: HttpRefusal): HttpReply => ({ status, json: { code, message } })

/** `/_http/<function>/…`: every function as if HTTP access (HTTP 访问服务) led to it. */
export const httpAccessRoutes = ({ functions, envId, newId }: EmulatorCore): readonly Route[] => {
  const handle = async (request: HttpRequest): Promise<HttpReply> => {
    const [functionName = '', ...below] = request.path.slice(PATH.length + 1).split('/')
    const event = integrationRequest(request, { path: `/${below.join('/')}`, envId, requestId: newId() })
    const { outcome } = await functions.invoke({
      functionName,
      eventJson: JSON.stringify(event),
      caller: { kind: 'http' },
    })
    if (outcome.kind === 'returned') return integrationReply(parseJson(outcome.json)?.value)
    const { error } = outcome
    const status = error instanceof HttpFailure ? error.status : INTERNAL_ERROR
    return refuse({ status, code: error.code, message: error.message })
  }
  const methods = ['GET', 'POST', 'PUT'] as const
  return methods.map((method) => ({ method, path: PATH, below: true, refuse, handle }))
}
