import type { HttpReply } from '../http/http-exchange'
import { isRecord } from '../wire/is-record'

const OK = 200
const TEXT = { 'content-type': 'text/plain; charset=utf-8' }

const headersOf = (headers: unknown): Record<string, string> =>
  isRecord(headers)
    ? Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]))
    : {}

/** What HTTP access makes of a function's result: a response of its own (集成响应), a text, or JSON. */
export const integrationReply = (result: unknown): HttpReply => {
  if (!isRecord(result) || typeof result.statusCode !== 'number') {
    return typeof result === 'string'
      ? { status: OK, headers: TEXT, bytes: Buffer.from(result) }
      : { status: OK, json: result ?? null }
  }
  const { statusCode, headers, body, isBase64Encoded } = result
  return {
    status: statusCode,
    headers: { ...TEXT, ...headersOf(headers) },
    bytes: Buffer.from(typeof body === 'string' ? body : '', isBase64Encoded === true ? 'base64' : 'utf8'),
  }
}
