import type { Posting } from '../../../domain/hours/post-credit'
import { noticesFor } from '../../../domain/notice/notices-for'
import { SYSTEM_ACTOR_ID } from '../../../domain/order/order-event'
import {
  activities,
  auditRows,
  bindingRequests,
  certificates,
  chargeReports,
  counters,
  events,
  exportRecords,
  firstAdminCodes,
  hourAccounts,
  hourEntries,
  importParts,
  listImports,
  notices,
  orders,
  partyRoster,
  people,
  personLinks,
  picturesToCheck,
  placeCodes,
  recruitingNeeds,
  stations,
  teamProposals,
  teams,
  townConfigs,
  volunteerApplications,
  volunteerRecords,
  wordsToCheck,
  yearPlans,
} from '../store/collections'
import type { CommandRecord, StoredEvent } from '../store/stored-event'
import type { Transaction } from '../store/transact'
import type { Changes } from './context'

type Origin = {
  readonly townId: string
  readonly action: string
  readonly actorId: string
  readonly atMs: number
  /** Null for the machine, whose rows are named by order and version. */
  readonly command: (CommandRecord & { readonly id: string }) | null
}

function journalRows(changes: Changes<object>, origin: Origin): readonly StoredEvent[] {
  const { command, ...common } = origin
  const moves = changes.orderChange?.events ?? []
  const record = command && { inputHash: command.inputHash, receipt: command.receipt }
  if (moves.length === 0)
    return command ? [{ ...common, id: command.id, command: record, orderId: null, order: null }] : []
  return moves.map((move, index) => ({
    ...common,
    actorId: move.actorId === SYSTEM_ACTOR_ID ? SYSTEM_ACTOR_ID : common.actorId,
    id: command && index === 0 ? command.id : `event:${move.orderId}:${move.version}`,
    command: index === 0 ? record : null,
    orderId: move.orderId,
    order: move,
  }))
}

/** One command tells of one thing it has shown; the machine reads nothing for anybody. */
function auditRowsOf({ audit }: Changes<object>, { command, townId, atMs, actorId }: Origin) {
  return audit && command ? [{ ...audit, id: `audit:${command.id}`, townId, atMs, actorId }] : []
}

type Write = (tx: Transaction) => Promise<void>

/** Whole documents beside the order, one after another. */
function documentsOf(changes: Changes<object>): readonly Write[] {
  const each = <T>(put: (tx: Transaction, document: T) => Promise<void>, all: readonly T[] = []) =>
    all.map(
      (document): Write =>
        (tx) =>
          put(tx, document),
    )
  const one = <T>(document: T | undefined) => (document === undefined ? [] : [document])
  return [
    ...each(people.put, changes.people),
    ...each(placeCodes.put, changes.placeCodes),
    ...each(chargeReports.put, changes.charges),
    ...each(activities.put, changes.activities),
    ...each(wordsToCheck.put, changes.unchecked),
    ...each(personLinks.put, changes.personLinks),
    ...each(bindingRequests.put, changes.bindingRequests),
    ...each(picturesToCheck.put, changes.uncheckedPictures),
    ...each(recruitingNeeds.put, changes.recruiting),
    ...each(counters.put, one(changes.counter)),
    ...each(firstAdminCodes.put, one(changes.firstAdminCode)),
    ...each(certificates.put, changes.certificates),
    ...each(volunteerRecords.put, changes.records),
    ...each(volunteerApplications.put, changes.applications),
    ...each(stations.put, changes.stations),
    ...each(teams.put, changes.teams),
    ...each(teamProposals.put, changes.teamProposals),
    ...each(partyRoster.put, changes.partyRoster),
    ...each(yearPlans.put, changes.yearPlans),
    ...each(townConfigs.put, one(changes.townConfig)),
    ...each(listImports.put, one(changes.listImport)),
    ...each(importParts.put, one(changes.importPart)),
    (tx) => importParts.add(tx, changes.newImportParts ?? []),
    (tx) => exportRecords.add(tx, changes.exports ?? []),
  ]
}

/** Each account once, as the last posting has left it. */
async function writePostings(tx: Transaction, postings: readonly Posting[]): Promise<void> {
  const sides = postings.flatMap(({ volunteer, station }) => [volunteer, station])
  const accounts = new Map(sides.map((account) => [account.id, account]))
  for (const account of accounts.values()) await hourAccounts.put(tx, account)
  await hourEntries.add(
    tx,
    postings.flatMap((posting) => posting.entries),
  )
}

/** Writes everything a use case decided, one document after another, in the caller's transaction. */
export async function writeChanges(tx: Transaction, changes: Changes<object>, origin: Origin): Promise<void> {
  const { orderChange } = changes
  if (orderChange?.before === null) await orders.add(tx, [orderChange.after])
  else if (orderChange) await orders.put(tx, orderChange.after)
  for (const write of documentsOf(changes)) await write(tx)
  await writePostings(tx, changes.postings ?? [])
  await events.add(tx, journalRows(changes, origin))
  await auditRows.add(tx, auditRowsOf(changes, origin))
  await notices.add(tx, changes.notices ?? [])
  if (orderChange) {
    const { before, after } = orderChange
    await notices.add(
      tx,
      orderChange.events.flatMap((event) => noticesFor({ order: after, before, event })),
    )
  }
}
