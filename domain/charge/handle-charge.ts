import { ok, type Result, refuse } from '../kernel/result'
import type { Person } from '../people/person'
import { isTownCoordinator } from '../people/roles-of'
import type { ChargeOutcome, ChargeReport } from './charge-report'

/** The town's coordinator, unless it is about himself. */
export const mayHandleCharge = ({ townId, volunteers }: ChargeReport, person: Person): boolean =>
  isTownCoordinator(person) && person.townId === townId && !volunteers.some(({ id }) => id === person.id)

type By = { readonly person: Person; readonly atMs: number }

/** The report where this person may go on with it. Errors: CHARGE.NOT_FOUND, CHARGE.CLOSED. */
function open(report: ChargeReport | null, person: Person): Result<ChargeReport> {
  if (!report || !mayHandleCharge(report, person)) return refuse('CHARGE.NOT_FOUND')
  return report.closed ? refuse('CHARGE.CLOSED') : ok(report)
}

/** 「我来查」: also from a colleague, who sees it. The clock runs on. */
export function takeCharge(found: ChargeReport | null, { person, atMs }: By): Result<ChargeReport> {
  const report = open(found, person)
  if (!report.ok) return report
  return ok({ ...report.value, taken: { by: person.id, name: person.contact.name, atMs } })
}

export type ChargeFinding = {
  readonly outcome: ChargeOutcome
  readonly text: string
  readonly volunteerIds: readonly string[]
}

/**
 * What it came to. Who charged is named where that is established, and only there; whether he may go on is decided by
 * people, elsewhere. Errors: CHARGE.NOT_FOUND, CHARGE.CLOSED, CHARGE.WHO_NEEDED.
 */
export function closeCharge(
  found: ChargeReport | null,
  { outcome, text, volunteerIds }: ChargeFinding,
  { person, atMs }: By,
): Result<ChargeReport> {
  const report = open(found, person)
  if (!report.ok) return report
  const known = report.value.volunteers.filter(({ id }) => volunteerIds.includes(id)).map(({ id }) => id)
  if (outcome === 'established' && known.length === 0) return refuse('CHARGE.WHO_NEEDED')
  const named = outcome === 'established' ? known : []
  return ok({
    ...report.value,
    remindAtMs: null,
    closed: { outcome, text, volunteerIds: named, by: person.id, atMs },
  })
}
