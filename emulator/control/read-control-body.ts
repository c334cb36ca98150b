import type { HttpRequest } from '../http/http-exchange'
import { isRecord } from '../wire/is-record'
import { parseJson } from '../wire/parse-json'
import { ControlRefusal } from './control-refusal'

/** The body as a JSON object with none but the allowed fields; an empty body counts as `{}`. */
export const readControlBody = (
  request: HttpRequest,
  allowed: readonly string[],
): Record<string, unknown> => {
  const body = request.body.byteLength === 0 ? {} : parseJson(request.body.toString())?.value
  if (!isRecord(body)) throw new ControlRefusal('The body must be a JSON object.')
  const unknownField = Object.keys(body).find((name) => !allowed.includes(name))
  if (unknownField !== undefined) throw new ControlRefusal(`The body must not have a field ${unknownField}.`)
  return body
}
