import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import type { Town } from '../../functions/support/town'
import type { CloudLine } from './runtime/cloud-api'
import { WxFailure } from './runtime/wx-calls'

const failed = z.object({ errCode: z.number(), errMsg: z.string() })

/** The line of somebody's phone to the real functions of a town. */
export function townLine(town: Town, person: { readonly openid: string }): CloudLine {
  return async (name, data) => {
    const result = await town.raw(person, name, data)
    const { success, data: failure } = failed.safeParse(result)
    if (success) throw new WxFailure(failure.errMsg.replace('cloud.callFunction:fail ', ''), failure.errCode)
    return { result, requestID: randomUUID() }
  }
}
