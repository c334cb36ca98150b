import type { Activity } from '../../../domain/activity/activity'
import type { BindingRequest } from '../../../domain/binding/binding-request'
import type { PersonLink } from '../../../domain/binding/person-link'
import type { Certificate } from '../../../domain/certificate/certificate'
import type { ChargeReport } from '../../../domain/charge/charge-report'
import type { RecruitingNeed } from '../../../domain/dispatch/recruiting-need'
import type { ExportRecord } from '../../../domain/export/export-record'
import type { Posting } from '../../../domain/hours/post-credit'
import type { Result } from '../../../domain/kernel/result'
import type { Notice } from '../../../domain/notice/notice'
import type { Order } from '../../../domain/order/order'
import type { OrderEvent } from '../../../domain/order/order-event'
import type { WordsVerdict } from '../../../domain/order/words-check'
import type { FirstAdminCode } from '../../../domain/people/first-admin'
import type { Person } from '../../../domain/people/person'
import type { Team } from '../../../domain/people/team'
import type { TeamProposal } from '../../../domain/people/team-proposal'
import type { ImportPart, ListImport } from '../../../domain/people-list/list-import'
import type { PlaceCode } from '../../../domain/place/place-code'
import type { UnitPlan } from '../../../domain/plan/plan-row'
import type { Audited } from '../../../domain/privacy/audit-row'
import type { VolunteerRecord } from '../../../domain/records/volunteer-record'
import type { VolunteerApplication } from '../../../domain/registry/volunteer-application'
import type { RosterEntry } from '../../../domain/roster/roster-entry'
import type { StationOffice } from '../../../domain/town/station-office'
import type { TownConfig } from '../../../domain/town/town-config'
import type { TownSettings } from '../../../domain/town/town-settings'
import type { ActionOutput, CheckedInput, CommandName, QueryName } from '../../../types/actions'
import type { Counter, UncheckedPicture, UncheckedWords } from '../store/collections'
import type { Transaction } from '../store/transact'
import type { Called } from './find-caller'

/** Who calls and when. `person` is null for a visitor. */
export type Caller = Called & {
  readonly townId: string
  readonly nowMs: number
  readonly settings: TownSettings
}

export type CommandContext = Caller & {
  readonly tx: Transaction
  /** Unique to this command; ids of what it creates are derived from it. */
  readonly commandId: string
  /** What the platform says of the words in this command; `pass` where there are none. */
  readonly words: WordsVerdict
  /** The telephone that WeChat vouches for, where the command brings a code for it. */
  readonly provenPhone: string | null
  readonly openid: string
  /** How far the phone's clock was behind when it sent this; 0 where it did not say. */
  readonly clockGapMs: number
}

/** Everything a use case wants written, all of it in one transaction. */
export type Changes<Receipt> = {
  readonly receipt: Receipt
  /** Help that must not be held up, however often it is asked for. */
  readonly pressing?: boolean
  readonly orderChange?: {
    /** Null for a new order. */
    readonly before: Order | null
    readonly after: Order
    readonly events: readonly OrderEvent[]
  }
  readonly people?: readonly Person[]
  readonly postings?: readonly Posting[]
  readonly townConfig?: TownConfig
  readonly recruiting?: readonly RecruitingNeed[]
  readonly unchecked?: readonly UncheckedWords[]
  readonly personLinks?: readonly PersonLink[]
  readonly bindingRequests?: readonly BindingRequest[]
  readonly uncheckedPictures?: readonly UncheckedPicture[]
  readonly charges?: readonly ChargeReport[]
  readonly activities?: readonly Activity[]
  readonly placeCodes?: readonly PlaceCode[]
  readonly certificates?: readonly Certificate[]
  readonly counter?: Counter
  /** Personal data that this command shows or takes out. */
  readonly audit?: Audited
  readonly firstAdminCode?: FirstAdminCode
  /** Lines that are not about an order; those of an order follow from its events. */
  readonly notices?: readonly Notice[]
  readonly exports?: readonly ExportRecord[]
  readonly records?: readonly VolunteerRecord[]
  readonly stations?: readonly StationOffice[]
  readonly applications?: readonly VolunteerApplication[]
  readonly teams?: readonly Team[]
  readonly teamProposals?: readonly TeamProposal[]
  readonly partyRoster?: readonly RosterEntry[]
  readonly yearPlans?: readonly UnitPlan[]
  readonly listImport?: ListImport
  readonly newImportParts?: readonly ImportPart[]
  readonly importPart?: ImportPart
}

export type Query<A extends QueryName> = (
  caller: Caller,
  input: CheckedInput<A>,
) => Promise<Result<ActionOutput<A>>>

export type Command<A extends CommandName> = (
  context: CommandContext,
  input: CheckedInput<A>,
) => Promise<Result<Changes<ActionOutput<A>>>>
