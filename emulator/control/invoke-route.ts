import type { EmulatorCore } from '../emulator-core'
import type { Caller } from '../functions/caller'
import { clientEvent } from '../functions/client-event'
import type { Route } from '../http/route'
import { HttpFailure } from '../wire/http-failure'
import { isRecord } from '../wire/is-record'
import { parseJson } from '../wire/parse-json'
import { ControlRefusal } from './control-refusal'
import { controlRoute } from './control-route'
import { invokeFailure } from './invoke-failure'
import { readControlBody } from './read-control-body'

const OPENID = /^[\x21-\x7e]{1,128}$/

const readCaller = (openId: string | string[] | undefined): Caller => {
  if (openId === undefined) return { kind: 'anonymous' }
  if (typeof openId !== 'string' || !OPENID.test(openId)) {
    throw new ControlRefusal('The header x-emu-openid must have 1 to 128 visible ASCII characters.')
  }
  return { kind: 'wechat', openId }
}

/** `POST /_emu/invoke`: calls a function as `wx.cloud.callFunction` does. */
export const invokeRoute = ({ functions, openApi }: EmulatorCore): Route =>
  controlRoute('POST', 'invoke', async (request) => {
    const { name, data = {} } = readControlBody(request, ['name', 'data'])
    if (typeof name !== 'string' || name === '')
      throw new ControlRefusal('name must be the name of a function.')
    if (!isRecord(data)) throw new ControlRefusal('data must be a JSON object.')
    const caller = readCaller(request.headers['x-emu-openid'])
    if (caller.kind === 'wechat') openApi.noteVisit(caller.openId)
    const eventJson = JSON.stringify(clientEvent(data, caller))
    const { requestId, outcome, databaseCalls } = await functions.invoke({
      functionName: name,
      eventJson,
      caller,
    })
    const headers = { 'x-emu-db-calls': String(databaseCalls.length) }
    if (outcome.kind === 'failed') {
      const status = outcome.error instanceof HttpFailure ? outcome.error.status : 200
      return { status, headers, json: invokeFailure(outcome.error, requestId) }
    }
    const result = parseJson(outcome.json)?.value
    return { status: 200, headers, json: { result, errMsg: 'cloud.callFunction:ok', requestID: requestId } }
  })
