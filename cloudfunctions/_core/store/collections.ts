import type { RecruitingNeed } from '../../../domain/dispatch/recruiting-need'
import type { HourAccount, HourEntry } from '../../../domain/hours/hour-entry'
import type { Notice } from '../../../domain/notice/notice'
import type { Order } from '../../../domain/order/order'
import type { Person } from '../../../domain/people/person'
import type { Team } from '../../../domain/people/team'
import type { VolunteerRecord } from '../../../domain/records/volunteer-record'
import type { TownConfig } from '../../../domain/town/town-config'
import { documents } from './documents'
import type { StoredEvent } from './stored-event'

export type StationContact = {
  readonly id: string
  readonly townId: string
  readonly phone: string
  /** Whether the machine may send other villages' teams here; absent: it may. */
  readonly borrows?: boolean
}

export const people = documents<Person>('people')
export const teams = documents<Team>('teams')
export const stations = documents<StationContact>('stations')
export const townConfigs = documents<TownConfig>('town_configs')
export const recruitingNeeds = documents<RecruitingNeed>('recruiting_needs')
export const orders = documents<Order>('orders')
export const events = documents<StoredEvent>('events')
export const notices = documents<Notice>('notices')
export const hourAccounts = documents<HourAccount>('hour_accounts')
export const hourEntries = documents<HourEntry>('hour_entries')
export const volunteerRecords = documents<VolunteerRecord>('volunteer_records')
