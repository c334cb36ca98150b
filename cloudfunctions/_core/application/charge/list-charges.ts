import type { ChargeReport } from '../../../../domain/charge/charge-report'
import { mayHandleCharge } from '../../../../domain/charge/handle-charge'
import { ok, refuse } from '../../../../domain/kernel/result'
import { DAY_MS } from '../../../../domain/kernel/shanghai-time'
import type { Person } from '../../../../domain/people/person'
import { maskPhone } from '../../../../domain/privacy/mask'
import type { Query } from '../../runtime/context'
import { chargesClosedSince, openCharges } from '../../store/charge-queries'
import { peopleByIds } from '../../store/people-queries'

/** So long a closed report still stands on the list. */
const SHOWN_DAYS = 90

const teller = ({ reportedBy, heardBy }: ChargeReport): string => reportedBy ?? heardBy ?? ''

const row = (report: ChargeReport, people: ReadonlyMap<string, Person>, reader: string, nowMs: number) => {
  const { id, orderId, title, number, stationId, volunteers, text, atMs, dueAtMs, taken, closed } = report
  const who = people.get(teller(report))?.contact
  const mine = taken?.by === reader
  return {
    ...{ id, orderId, title, number, stationId, volunteers, text, atMs, dueAtMs },
    reporter: {
      name: who?.name ?? '',
      // Only who looks into it has to ring; the whole number is a look at the order's contact, which is written down.
      phone: mine && !closed && who?.phone ? maskPhone(who.phone) : '',
      byTelephone: report.heardBy !== null,
    },
    late: closed === null && dueAtMs <= nowMs,
    takenBy: taken?.name ?? null,
    mine,
    closed: closed && {
      outcome: closed.outcome,
      text: closed.text,
      names: volunteers.filter((each) => closed.volunteerIds.includes(each.id)).map(({ name }) => name),
      atMs: closed.atMs,
    },
  }
}

export const listCharges: Query<'charge.list'> = async ({ person, townId, nowMs }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const [open, closed] = await Promise.all([
    openCharges(townId),
    chargesClosedSince(townId, nowMs - SHOWN_DAYS * DAY_MS),
  ])
  const shown = [...open, ...closed].filter((report) => mayHandleCharge(report, person))
  const ids = [...new Set(shown.map(teller))]
  const people = ids.length > 0 ? await peopleByIds(ids) : []
  const byId = new Map(people.map((each) => [each.id, each]))
  return ok({ items: shown.map((report) => row(report, byId, person.id, nowMs)) })
}
