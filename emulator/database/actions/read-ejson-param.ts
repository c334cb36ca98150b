import { type Params, readParam } from '../../admin/read-params'
import { CloudBaseError } from '../../wire/cloudbase-error'
import { isRecord } from '../../wire/is-record'
import { decodeEjson } from '../ejson/decode-ejson'

/** An object sent as an EJSON string; an absent one is empty. Throws INVALID_PARAM. */
export const readEjsonParam = (params: Params, name: string, nowMs: number): Record<string, unknown> => {
  const value = decodeEjson(readParam.optionalString(params, name) ?? '{}', nowMs)
  if (!isRecord(value))
    throw new CloudBaseError('INVALID_PARAM', `parameter ${name} must be an object in EJSON`)
  return value
}
