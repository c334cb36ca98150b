import { CreditLedger } from './credit-ledger'
import { MediaChecks } from './media-checks'
import { DEFAULT_OPENAPI_SETTINGS, type OpenApiSettings } from './openapi-settings'
import { Outbox } from './outbox'
import { PhoneCodes } from './phone-codes'
import { VisitLog } from './visit-log'

/** What the stand-in for WeChat knows; in memory only. */
export class OpenApiState {
  readonly credits = new CreditLedger()
  readonly visits = new VisitLog()
  readonly phoneCodes = new PhoneCodes()
  readonly mediaChecks = new MediaChecks()
  readonly outbox = new Outbox()
  settings: OpenApiSettings = DEFAULT_OPENAPI_SETTINGS

  /** `members`: people known to have an account from the start. */
  constructor(private readonly members: ReadonlySet<string>) {}

  /** Whether somebody of that openid has ever been seen. */
  knows(openid: string): boolean {
    return (
      this.members.has(openid) || this.visits.lastVisitMs(openid) !== undefined || this.credits.knows(openid)
    )
  }
}
