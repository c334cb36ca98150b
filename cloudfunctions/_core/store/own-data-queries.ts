import { personMailbox, volunteerAccountId } from '../../../domain/kernel/ids'
import { messageCreditsId } from '../../../domain/notice/message-credits'
import type { Person } from '../../../domain/people/person'
import type { OwnData } from '../../../domain/privacy/own-sections'
import {
  activities,
  auditRows,
  certificates,
  chargeReports,
  hourEntries,
  messageCredits,
  notices,
  orders,
  people,
  teamProposals,
  volunteerApplications,
  volunteerRecords,
} from './collections'
import { _ } from './database'
import type { Query } from './documents'
import { everyPage, PAGE_ROWS } from './every-page'
import { ordersNamingOnly } from './retention-queries'

type Listed<T> = { readonly list: (query: Query) => Promise<readonly T[]> }

/** All of a collection that is somebody's, however much that is. */
const all = <T extends { readonly id: string }>(
  collection: Listed<T>,
  where: object,
): Promise<readonly T[]> =>
  everyPage((last) =>
    collection.list({
      where: last ? _.and([where, { _id: _.gt(last.id) }]) : where,
      orderBy: [['_id', 'asc']],
      limit: PAGE_ROWS,
    }),
  )

const byTime = <T>(rows: readonly T[], timeOf: (row: T) => number): readonly T[] =>
  [...rows].sort((a, b) => timeOf(a) - timeOf(b))

/** Whatever is kept about one person, each kind by time. For one person at a time. */
export async function readEverythingAbout(person: Person): Promise<OwnData> {
  const { townId, id } = person
  const mine = { volunteerId: id }
  const own = _.and([{ townId }, _.or([{ requesterId: id }, { 'beneficiary.personId': id }])])
  const served = _.or([{ assignments: _.elemMatch(mine) }, { earlierParts: _.elemMatch(mine) }])
  return {
    person,
    enteredBy: person.entered ? ((await people.find(person.entered.by))?.contact.name ?? '') : '',
    orders: byTime(
      [...(await all(orders, own)), ...(await ordersNamingOnly(person))],
      (each) => each.submittedAtMs,
    ),
    tasks: byTime(await all(orders, _.and([{ townId }, served])), (each) => each.submittedAtMs),
    activities: byTime(
      await all(activities, { townId, 'enrolments.personId': id }),
      (each) => each.startsAtMs,
    ),
    entries: byTime(await all(hourEntries, { accountId: volunteerAccountId(id) }), (each) => each.sequence),
    records: byTime(await all(volunteerRecords, { townId, ...mine }), (each) => each.atMs),
    certificates: byTime(await all(certificates, { townId, ...mine }), (each) => each.requestedAtMs),
    notices: byTime(await all(notices, { townId, to: personMailbox(id) }), (each) => each.atMs),
    applications: byTime(await all(volunteerApplications, { townId, personId: id }), (each) => each.atMs),
    proposals: byTime(await all(teamProposals, { townId, proposerId: id }), (each) => each.atMs),
    messages: await messageCredits.find(messageCreditsId(id)),
    charges: byTime(await all(chargeReports, { townId, reportedBy: id }), (each) => each.atMs),
    audit: byTime(await all(auditRows, { townId, subjectId: id }), (each) => each.atMs),
  }
}
