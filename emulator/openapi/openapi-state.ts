import { CreditLedger } from './credit-ledger'
import { MediaChecks } from './media-checks'
import type { KeptOpenApi, OpenApiJournal } from './openapi-journal'
import { DEFAULT_OPENAPI_SETTINGS, type OpenApiSettings } from './openapi-settings'
import { Outbox } from './outbox'
import { PhoneCodes } from './phone-codes'
import { VisitLog } from './visit-log'

export interface OpenApiStateParts {
  /** People known to have an account from the start. */
  readonly members: ReadonlySet<string>
  readonly journal: OpenApiJournal
  readonly kept: KeptOpenApi
}

/** What the stand-in for WeChat knows; only the outbox and the credits are kept beyond the process. */
export class OpenApiState {
  readonly credits: CreditLedger
  readonly visits = new VisitLog()
  readonly phoneCodes = new PhoneCodes()
  readonly mediaChecks = new MediaChecks()
  readonly outbox: Outbox
  settings: OpenApiSettings = DEFAULT_OPENAPI_SETTINGS

  private readonly members: ReadonlySet<string>
  private journal: OpenApiJournal | undefined

  constructor({ members, journal, kept }: OpenApiStateParts) {
    this.members = members
    this.journal = journal
    this.credits = new CreditLedger(kept.credits, (credit) => this.journal?.write({ credit }))
    this.outbox = new Outbox(kept.entries, (entry) => this.journal?.write({ entry }))
  }

  /** For a state that another one has replaced: what still happens to it is not kept. */
  retire(): void {
    this.journal = undefined
  }

  /** Whether somebody of that openid has ever been seen. */
  knows(openid: string): boolean {
    return (
      this.members.has(openid) || this.visits.lastVisitMs(openid) !== undefined || this.credits.knows(openid)
    )
  }
}
