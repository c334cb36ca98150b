import { checkMedia } from './apis/check-media'
import { checkMessage } from './apis/check-message'
import { getPhoneNumber } from './apis/get-phone-number'
import { getUnlimitedCode } from './apis/get-unlimited-code'
import { sendSubscribeMessage } from './apis/send-subscribe-message'
import { deliverMediaEvent, type PushEvent } from './deliver-media-event'
import type { MediaCheck } from './media-checks'
import type { OpenApiJournal } from './openapi-journal'
import { OpenApiState } from './openapi-state'
import type { OutboxEntry } from './outbox'
import type { WxApi, WxParams } from './wx-api'
import { WxRefusal } from './wx-refusal'

const APIS: ReadonlyMap<string, WxApi> = new Map([
  ['phonenumber.getPhoneNumber', getPhoneNumber],
  ['security.mediaCheckAsync', checkMedia],
  ['security.msgSecCheck', checkMessage],
  ['subscribeMessage.send', sendSubscribeMessage],
  ['wxacode.getUnlimited', getUnlimitedCode],
])

/** The platform's own number for an API that it does not have. */
export const API_NOT_FOUND = -604100

export interface OpenApiParts {
  readonly members: ReadonlySet<string>
  readonly journal: OpenApiJournal
  readonly nowMs: () => number
  readonly newId: () => string
  readonly push: PushEvent
}

/** Answers an API's call, `errcode` 0 or not. */
export interface WxReply {
  readonly errcode: number
  readonly errmsg: string
}

const openidOf = ({ touser, openid }: WxParams): string | undefined =>
  [touser, openid].find((value) => typeof value === 'string')

/** Stands in for WeChat: everything that is asked of it is kept in the outbox. */
export class OpenApi {
  state: OpenApiState

  constructor(private readonly parts: OpenApiParts) {
    this.state = new OpenApiState({ ...parts, kept: parts.journal.kept })
  }

  reset(): void {
    this.state.retire()
    this.parts.journal.clear()
    this.state = new OpenApiState({ ...this.parts, kept: { entries: [], credits: [] } })
  }

  /** Notes that somebody uses the mini-program now. */
  noteVisit(openid: string): void {
    this.state.visits.note(openid, this.parts.nowMs())
  }

  close(): void {
    this.state.retire()
    this.parts.journal.close()
  }

  /** Whatever the API refuses is part of the reply. */
  call(api: string, request: WxParams): WxReply {
    const id = this.parts.newId()
    const reply = this.answer(api, request, id)
    this.state.outbox.add({ id, atMs: this.parts.nowMs(), api, openid: openidOf(request), request, reply })
    return reply
  }

  /** Delivers the results of media checks that fit; without a filter those that are due. */
  async deliver(fits = this.isDue()): Promise<readonly OutboxEntry[]> {
    const { state, parts } = this
    const delivered: OutboxEntry[] = []
    for (const check of state.mediaChecks.take(fits)) {
      const entry = await deliverMediaEvent(check, {
        functionName: state.settings.eventFunction,
        push: parts.push,
        nowMs: parts.nowMs(),
        id: parts.newId(),
      })
      state.outbox.add(entry)
      delivered.push(entry)
    }
    return delivered
  }

  private isDue(): (check: MediaCheck) => boolean {
    const nowMs = this.parts.nowMs()
    return ({ dueAtMs }) => dueAtMs <= nowMs
  }

  private answer(api: string, request: WxParams, id: string): WxReply {
    const run = APIS.get(api)
    if (!run) {
      process.stderr.write(`[emulator] refused the openapi ${JSON.stringify(api)}: it is not implemented\n`)
      return { errcode: API_NOT_FOUND, errmsg: 'API not found' }
    }
    const told = this.state.settings.errcodes.find((each) => each.api === api)
    if (told) return { errcode: told.errcode, errmsg: `as set rid: ${id}` }
    const { nowMs, newId } = this.parts
    try {
      return { errcode: 0, errmsg: 'ok', ...run(request, { state: this.state, nowMs: nowMs(), newId }) }
    } catch (error) {
      if (error instanceof WxRefusal) return { errcode: error.errcode, errmsg: `${error.message} rid: ${id}` }
      throw error
    }
  }
}
