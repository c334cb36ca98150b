import { BinaryAnswer } from '../admin/binary-answer'
import { type Params, readParam } from '../admin/read-params'
import { CloudBaseError } from '../wire/cloudbase-error'
import { isRecord } from '../wire/is-record'
import { parseJson } from '../wire/parse-json'
import { API_NOT_FOUND, type OpenApi } from './open-api'
import { decodeRequest } from './protobuf/decode-request'
import { encodePlatformError, encodeReply } from './protobuf/encode-reply'
import { ProtobufFault } from './protobuf/read-fields'
import type { WxParams } from './wx-api'

type OpenApiAction = (params: Params, openApi: Pick<OpenApi, 'call'>) => Promise<object>

const invalid = (message: string): CloudBaseError => new CloudBaseError('INVALID_PARAM', message)

const decode = (bytes: Buffer): WxParams => {
  try {
    return decodeRequest(bytes)
  } catch (error) {
    if (error instanceof ProtobufFault) throw invalid(`requestData is malformed: ${error.message}`)
    throw error
  }
}

/** `wx.openApi`, protobuf both ways: what `cloud.openapi.*` of wx-server-sdk sends. */
const compatible: OpenApiAction = async (params, openApi) => {
  const apiName = readParam.requiredString(params, 'apiName')
  const { requestData } = params
  if (!Buffer.isBuffer(requestData)) throw invalid('requestData must be sent as bytes of a form')
  const reply = openApi.call(apiName, decode(requestData))
  const bytes = reply.errcode === API_NOT_FOUND ? encodePlatformError(API_NOT_FOUND) : encodeReply(reply)
  return new BinaryAnswer('application/octet-stream', bytes)
}

/** `wx.api`, JSON both ways: what `callWxOpenApi` of node-sdk sends. */
const json: OpenApiAction = async (params, openApi) => {
  const apiName = readParam.requiredString(params, 'apiName')
  const text = readParam.optionalString(params, 'requestData') ?? '{}'
  const request = parseJson(text)?.value
  if (!isRecord(request)) throw invalid('requestData must be a JSON object')
  return { data: { responseData: JSON.stringify(openApi.call(apiName, request)) } }
}

export const OPENAPI_ACTIONS: Readonly<Record<string, OpenApiAction>> = {
  'wx.openApi': compatible,
  'wx.api': json,
}
