import type { Activity } from '../../../domain/activity/activity'
import type { BindingRequest } from '../../../domain/binding/binding-request'
import type { PersonLink } from '../../../domain/binding/person-link'
import type { Bulletin } from '../../../domain/bulletin/bulletin'
import type { Certificate } from '../../../domain/certificate/certificate'
import type { ChargeReport } from '../../../domain/charge/charge-report'
import type { Checklist } from '../../../domain/checklist/checklist'
import type { ChecklistAnswers } from '../../../domain/checklist/checklist-answers'
import type { RecruitingNeed } from '../../../domain/dispatch/recruiting-need'
import type { ExportRecord } from '../../../domain/export/export-record'
import type { HourAccount, HourEntry } from '../../../domain/hours/hour-entry'
import type { RateCount } from '../../../domain/limits/rate-count'
import type { MessageCredits } from '../../../domain/notice/message-credits'
import type { Notice } from '../../../domain/notice/notice'
import type { Order } from '../../../domain/order/order'
import type { FirstAdminCode } from '../../../domain/people/first-admin'
import type { Person } from '../../../domain/people/person'
import type { Team } from '../../../domain/people/team'
import type { TeamProposal } from '../../../domain/people/team-proposal'
import type { ImportPart, ListImport } from '../../../domain/people-list/list-import'
import type { PlaceCode } from '../../../domain/place/place-code'
import type { UnitPlan } from '../../../domain/plan/plan-row'
import type { AuditRow } from '../../../domain/privacy/audit-row'
import type { VolunteerRecord } from '../../../domain/records/volunteer-record'
import type { VolunteerApplication } from '../../../domain/registry/volunteer-application'
import type { RosterEntry } from '../../../domain/roster/roster-entry'
import type { Screen } from '../../../domain/screen/screen'
import type { StationOffice } from '../../../domain/town/station-office'
import type { TownConfig } from '../../../domain/town/town-config'
import { appendOnly, documents } from './documents'
import type { PictureOwnerCode } from './picture-owner-codes'
import type { StoredEvent } from './stored-event'

/** A number that only grows: a running number, or how often something was done within some time. */
export type Counter = RateCount & {
  readonly id: string
  readonly townId: string
  /** From then on nobody needs it; null: it is kept. */
  readonly untilMs: number | null
}

/** Words of an order, whose id it has, that the platform has not judged; forgotten with its answer. */
export type UncheckedWords = {
  readonly id: string
  readonly townId: string
  readonly openid: string
  readonly atMs: number
}

/** A picture of the record or activity whose id it has, which the platform has not judged; forgotten with its answer. */
export type UncheckedPicture = UncheckedWords & {
  /** Absent: a record. */
  readonly owner?: PictureOwnerCode
  /** By which the platform's answer is known, a secret between it and us; null: it was not asked yet. */
  readonly traceId: string | null
}

/** The same as it is read. */
export type WaitingPicture = Required<UncheckedPicture>

export const people = documents<Person>('people')
export const personLinks = documents<PersonLink>('person_links')
export const bindingRequests = documents<BindingRequest>('binding_requests')
export const teams = documents<Team>('teams')
export const teamProposals = documents<TeamProposal>('team_proposals')
export const partyRoster = documents<RosterEntry>('party_roster')
export const stations = documents<StationOffice>('stations')
export const yearPlans = documents<UnitPlan>('year_plans')
export const townConfigs = documents<TownConfig>('town_configs')
export const recruitingNeeds = documents<RecruitingNeed>('recruiting_needs')
export const chargeReports = documents<ChargeReport>('charge_reports')
export const wordsToCheck = documents<UncheckedWords>('words_to_check')
export const activities = documents<Activity>('activities')
export const picturesToCheck = documents<UncheckedPicture>('pictures_to_check')
export const orders = documents<Order>('orders')
export const events = documents<StoredEvent>('events')
export const notices = documents<Notice>('notices')
export const messageCredits = documents<MessageCredits>('message_credits')
export const placeCodes = documents<PlaceCode>('place_codes')
export const bulletins = documents<Bulletin>('bulletins')
export const checklists = documents<Checklist>('checklists')
export const checklistAnswers = documents<ChecklistAnswers>('checklist_answers')
export const screens = documents<Screen>('screens')
export const hourAccounts = documents<HourAccount>('hour_accounts')
export const exportRecords = documents<ExportRecord>('exports')
export const hourEntries = documents<HourEntry>('hour_entries')
export const certificates = documents<Certificate>('certificates')
export const counters = documents<Counter>('counters')
export const auditRows = appendOnly<AuditRow>('audit_log')
export const volunteerApplications = documents<VolunteerApplication>('volunteer_applications')
export const firstAdminCodes = documents<FirstAdminCode>('first_admin_codes')
export const volunteerRecords = documents<VolunteerRecord>('volunteer_records')
export const listImports = documents<ListImport>('list_imports')
export const importParts = documents<ImportPart>('import_parts')
