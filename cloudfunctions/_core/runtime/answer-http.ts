import { isDoorAction } from '../../../types/door-actions'
import type { Envelope } from '../../../types/envelope'
import { answerCall, type Served } from './handle-request'
import type { HttpRequest } from './http-request'

/** What HTTP access makes its answer of (集成响应). Who else may read it in a browser is set on the platform (安全域名). */
export type HttpResponse = {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly isBase64Encoded: false
}

const STATUS_OF: Readonly<Record<string, number>> = {
  'INPUT.INVALID': 400,
  'LIMIT.TOO_MANY_TRIES': 429,
  'SYSTEM.INTERNAL': 500,
}
const OK = 200
const NOT_FOUND = 404
const METHOD_NOT_ALLOWED = 405

const HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }

const respond = (statusCode: number, body: object, more = {}): HttpResponse => ({
  statusCode,
  headers: { ...HEADERS, ...more },
  body: JSON.stringify(body),
  isBase64Encoded: false,
})

const statusOf = (answer: Envelope<object>): number =>
  answer.ok ? OK : (STATUS_OF[answer.error.code] ?? NOT_FOUND)

/**
 * The door for who has no WeChat: `GET …?action=screen.show&code=…`. It leads to the public reads alone, whatever else the
 * function serves; nobody is anybody there, and the limits count by the address.
 */
export async function answerHttp(
  routes: Served,
  { method, query, address }: HttpRequest,
  requestId: string,
): Promise<HttpResponse> {
  if (method !== 'GET') return respond(METHOD_NOT_ALLOWED, {}, { allow: 'GET' })
  const { action, ...payload } = query
  if (typeof action !== 'string' || !isDoorAction(action)) return respond(NOT_FOUND, {})
  // No openid has a colon in it: an address is never taken for a person.
  const answer = await answerCall(
    { [action]: routes[action] },
    { action, payload },
    { openid: `http:${address}`, requestId },
  )
  return respond(statusOf(answer), answer)
}
