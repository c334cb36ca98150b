import * as z from 'zod/mini'
import type { SendOutcome } from '../../../domain/notice/after-delivery'
import { logFailure } from '../runtime/log-failure'
import { askOpenApi } from './ask-open-api'

const API = 'subscribeMessage.send'
const PATIENCE_MS = 5_000
/** Whoever taps it comes to his messages, where all of it stands. */
const PAGE = 'pages/messages/index'

/** WeChat's answers that say something other than „try again“. */
const OUTCOME_OF: Readonly<Record<number, SendOutcome>> = {
  0: 'sent',
  /** He has not agreed to one more, or has switched them off. */
  43101: 'refused',
  40003: 'broken',
  40037: 'broken',
  41030: 'broken',
  47001: 'broken',
  47003: 'broken',
}

const answer = z.object({ errcode: z.number() })

type Message = {
  readonly openid: string
  readonly templateId: string
  readonly fields: Readonly<Record<string, { readonly value: string }>>
}

/** Sends one 订阅消息. Never throws: what has no answer is tried again. */
export async function sendMessage({ openid, templateId, fields }: Message): Promise<SendOutcome> {
  const parameters = { touser: openid, template_id: templateId, page: PAGE, data: fields, lang: 'zh_CN' }
  try {
    const said = answer.safeParse(await askOpenApi(API, parameters, PATIENCE_MS))
    if (!said.success) throw new Error('no answer')
    const outcome = OUTCOME_OF[said.data.errcode] ?? 'later'
    if (outcome === 'broken' || outcome === 'later')
      logFailure('message', API, new Error(`errcode ${said.data.errcode}`))
    return outcome
  } catch (error) {
    logFailure('message', API, error)
    return 'later'
  }
}
