import type { HttpRequest } from '../http/http-exchange'
import { parseMultipart } from '../http/parse-multipart'
import { isRecord } from '../wire/is-record'
import { parseJson } from '../wire/parse-json'
import type { Params } from './read-params'

/** Form fields that carry bytes; all others carry text. */
const BINARY_FIELDS: ReadonlySet<string> = new Set(['requestData'])

const formParams = (contentType: string, body: Buffer): Params | undefined => {
  const fields = parseMultipart(contentType, body)
  if (!fields) return undefined
  return Object.fromEntries(
    [...fields].map(([name, value]) => [name, BINARY_FIELDS.has(name) ? value : value.toString()]),
  )
}

/** The parameters of an SDK request, sent as JSON or as a form; undefined when they cannot be read. */
export const parseAdminBody = ({ headers, body }: HttpRequest): Params | undefined => {
  const contentType = headers['content-type'] ?? ''
  if (/^multipart\/form-data/i.test(contentType)) return formParams(contentType, body)
  const params = parseJson(body.toString())?.value
  return isRecord(params) ? params : undefined
}
