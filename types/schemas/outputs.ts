import * as z from 'zod/mini'
import { MESSAGE_KIND_CODES } from '../../domain/notice/message-kinds'
import { NOTICE_PLACES } from '../../domain/notice/notice-table'
import { EXCLUSION_CODES } from '../../domain/order/exclusions'
import { ORDER_STATUS_CODES } from '../../domain/order/order-statuses'
import { ROLE_CODES } from '../../domain/people/roles'
import { CONSENT_PURPOSES } from '../../domain/privacy/consents'
import { MENU_GROUP_CODES } from '../../domain/service/menu-groups'
import { PROJECT_CODES } from '../../domain/service/projects'
import { boardRow, listedOrder, myPart, orderCard } from './order-view'
import { count, fiveMustCode, instantMs, specialtyCode } from './primitives'

const text = z.string()
const nextCursor = z.nullable(text)

/** `answers`: who takes the call and when, empty where nobody has said it. */
export const station = z.strictObject({ id: text, village: text, name: text, phone: text, answers: text })

export const sessionOutput = z.strictObject({
  /** The server's clock: phones are often wrong. */
  nowMs: instantMs,
  /** Null for somebody who has never ordered: a visitor. */
  person: z.nullable(
    z.strictObject({
      id: text,
      name: text,
      phone: text,
      stationId: text,
      addressText: text,
      roles: z.array(z.enum(ROLE_CODES)),
      headOf: z.array(text),
      /** 交接: stations that I am asked to take over. */
      headshipOffers: z.array(
        z.strictObject({ stationId: text, fromId: text, fromName: text, atMs: instantMs }),
      ),
      /** Until then I may neither order nor be asked; null: I may. */
      /** By WeChat or an office: his telephone is his. */
      phoneProven: z.boolean(),
      blockedUntilMs: z.nullable(instantMs),
      volunteer: z.nullable(
        z.strictObject({
          volunteerNo: text,
          specialties: z.array(specialtyCode),
          paused: z.boolean(),
          /** He is no volunteer any more, and reads his hours and certificates. */
          left: z.boolean(),
        }),
      ),
    }),
  ),
  station: z.nullable(station),
  /** What I agree to, in its present words. */
  consents: z.array(z.enum(CONSENT_PURPOSES)),
  /** The deployer has left a code for the town’s first admin, and nobody has brought it yet. */
  firstAdminWanted: z.boolean(),
  /** What WeChat may be asked for at a tap; empty where the deployer has set no templates. */
  messages: z.array(z.strictObject({ kind: z.enum(MESSAGE_KIND_CODES), templateId: text })),
  /** What the phone needs to know of the town's settings. */
  rules: z.strictObject({
    contactVisibleDays: count,
    contactKeptDays: count,
    endedContactKeptDays: count,
    auditKeptDays: count,
    maxDeclaredMinutesPerRecord: count,
    publicationDays: count,
  }),
})

export const menuOutput = z.strictObject({
  groups: z.array(
    z.strictObject({
      code: z.enum(MENU_GROUP_CODES),
      label: text,
      items: z.array(
        z.strictObject({
          code: text,
          title: text,
          durationMinutes: count,
          headcount: count,
          specialty: specialtyCode,
          fiveMust: z.nullable(fiveMustCode),
          words: z.array(text),
        }),
      ),
    }),
  ),
  stations: z.array(station),
})

/** What every command on an order answers; details are read by `order.get`. */
export const orderReceipt = z.strictObject({
  orderId: text,
  status: z.enum(ORDER_STATUS_CODES),
  version: count,
})

export const submitReceipt = z.strictObject({
  orderId: text,
  status: z.enum(ORDER_STATUS_CODES),
  version: count,
  number: text,
  /** Within how many minutes somebody answers: by the town's settings, and before the time that was asked for. */
  replyWithinMinutes: count,
})

/** Nothing about anybody stands in it. */
export const placeCodeReceipt = z.strictObject({ placeCode: text })

export const assignmentReceipt = z.strictObject({
  assignmentId: text,
  orderId: text,
  status: z.enum(ORDER_STATUS_CODES),
  version: count,
})

export const orderPage = z.strictObject({
  items: z.array(listedOrder),
  /** Numbers of orders of this page whose data make no sense. */
  unreadable: z.array(text),
  nextCursor,
})

/** 派单台: what waits, the most pressing first. */
export const boardOutput = z.strictObject({
  items: z.array(boardRow),
  /** Numbers of orders whose data make no sense. */
  unreadable: z.array(text),
  /** More than are listed here wait. */
  more: z.boolean(),
  /** How many wait at each of the caller's stations, in the order of the stations. */
  stations: z.array(z.strictObject({ stationId: text, count, late: count, fiveMust: count })),
})

export const assignmentPage = z.strictObject({
  items: z.array(z.strictObject({ assignmentId: text, order: orderCard, mine: myPart })),
  nextCursor,
})

/** Orders open to everybody qualified; nothing by which a household could be found. */
export const openingsOutput = z.strictObject({
  items: z.array(z.strictObject({ order: orderCard, openUntilMs: instantMs })),
})

export const needsOutput = z.strictObject({
  items: z.array(
    z.strictObject({
      id: text,
      stationId: text,
      /** Null: for what is nobody's specialty. */
      specialty: z.nullable(specialtyCode),
      /** 缺 1 名会修水电的志愿者 */
      sentence: text,
      orders: count,
      /** Of the first and the last of these orders. */
      sinceMs: instantMs,
      lastAtMs: instantMs,
    }),
  ),
})

export const needReceipt = z.strictObject({ needId: text })

export const candidatesOutput = z.strictObject({
  teams: z.array(z.strictObject({ id: text, name: text, stationId: z.nullable(text), available: count })),
  volunteers: z.array(
    z.strictObject({
      volunteerId: text,
      name: text,
      teamId: z.nullable(text),
      teamName: z.nullable(text),
      stationId: text,
      /** Its place in the machine's order; people who are alike to it share one. */
      rank: count,
      why: z.array(text),
    }),
  ),
  excluded: z.array(z.strictObject({ name: text, code: z.enum(EXCLUSION_CODES), why: text })),
})

const sums = { totalMinutes: z.int(), verifiedMinutes: z.int(), declaredMinutes: z.int() }
const byMonth = z.array(z.strictObject({ month: text, minutes: z.int() }))
const byProject = z.array(z.strictObject({ project: z.nullable(z.enum(PROJECT_CODES)), minutes: z.int() }))

const entryFacts = {
  id: text,
  title: text,
  stationId: text,
  minutes: z.int(),
  hourClass: z.enum(['verified', 'declared']),
  /** Nobody had ordered the service. */
  entered: z.boolean(),
  kind: z.enum(['credit', 'reversal']),
  /** In words; null where it just counts what was measured. */
  reason: z.nullable(text),
  servedUntilMs: instantMs,
}

export const statementOutput = z.strictObject({
  year: count,
  /** Of the first service; the present year while there is none. */
  firstYear: count,
  /** All confirmed minutes there are. */
  lifetimeMinutes: z.int(),
  /** Whether the town shows stars. */
  starsShown: z.boolean(),
  ...sums,
  targetMinutes: count,
  months: byMonth,
  projects: byProject,
  /** Minutes of these sums that somebody doubts: until that is settled nothing is proven with them. */
  frozenMinutes: z.int(),
  entries: z.array(
    z.strictObject({ ...entryFacts, orderId: text, balanceAfterMinutes: z.int(), frozen: z.boolean() }),
  ),
})

export const stationHoursOutput = z.strictObject({
  stationId: text,
  year: count,
  /** Of the first service; the present year while there is none. */
  firstYear: count,
  ...sums,
  /** Of them by teams that another village has lent. */
  lentHereMinutes: z.int(),
  records: count,
  /** 支援: what its teams have given elsewhere; not part of the sums above. */
  lentOutMinutes: z.int(),
  lentOutRecords: z.int(),
  months: byMonth,
  projects: byProject,
  volunteers: z.array(z.strictObject({ volunteerId: text, name: text, records: count, ...sums })),
})

export const hourRecordPage = z.strictObject({
  items: z.array(
    z.strictObject({
      ...entryFacts,
      /** Null where the order is another station's. */
      orderId: z.nullable(text),
      /** Who served. */
      name: text,
    }),
  ),
  nextCursor,
})

export const noticePage = z.strictObject({
  items: z.array(
    z.strictObject({
      id: text,
      orderId: z.nullable(text),
      about: z.optional(
        z.strictObject({
          kind: z.enum([
            'certificate',
            'record',
            'need',
            'application',
            'team',
            'charge',
            'activity',
            'bulletin',
          ]),
          id: text,
        }),
      ),
      text,
      opens: z.enum(NOTICE_PLACES),
      atMs: instantMs,
      unread: z.boolean(),
    }),
  ),
  nextCursor,
})

export const readReceipt = z.strictObject({ readAtMs: instantMs })
