import { openAccount } from '../../../../domain/hours/post-credit'
import type { RecentService } from '../../../../domain/hours/recent-services'
import type { Span } from '../../../../domain/hours/spans'
import { volunteerAccountId } from '../../../../domain/kernel/ids'
import type { Caller } from '../../runtime/context'
import { hourAccounts } from '../../store/collections'
import { _ } from '../../store/database'
import { servicesAround } from '../order/services-around'
import { waitingServices } from './waiting-services'

type Spans = ReadonlyMap<string, readonly Span[]>

async function creditedServices(caller: Caller, spans: Spans) {
  const ids = [...spans.keys()]
  const found = await hourAccounts.list({
    where: { _id: _.in(ids.map(volunteerAccountId)) },
    limit: ids.length,
  })
  const accountOf = (id: string) =>
    found.find((account) => account.id === volunteerAccountId(id)) ??
    openAccount(volunteerAccountId(id), caller.townId)
  const accounts = new Map(ids.map((id) => [id, accountOf(id)]))
  return servicesAround(caller, accounts, (id) => spans.get(id) ?? [])
}

/**
 * Everything else that some volunteers are said to have done around these spans, credited or waiting: for the eyes of who
 * confirms. What he confirms is compared once more, within its transaction.
 */
export async function servicesBeside(
  caller: Caller,
  spans: Spans,
): Promise<(volunteerId: string) => readonly RecentService[]> {
  if (spans.size === 0) return () => []
  const [credited, waiting] = await Promise.all([
    creditedServices(caller, spans),
    waitingServices(caller, [...spans.keys()]),
  ])
  return (volunteerId) => [...credited(volunteerId), ...waiting(volunteerId)]
}
