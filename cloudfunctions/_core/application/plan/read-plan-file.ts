import { canonicalJson } from '../../../../domain/kernel/canonical-json'
import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { readRows } from '../../../../domain/people-list/read-rows'
import { planFileRows } from '../../../../domain/plan/plan-file-rows'
import type { UnitPlan } from '../../../../domain/plan/plan-row'
import { PLAN_TABLE } from '../../../../domain/plan/plan-table'
import type { PlannedPlanRow } from '../../../../domain/plan/planned-plan-row'
import type { Caller } from '../../runtime/context'
import { sha256 } from '../../runtime/hash'
import { planRowIdOf } from '../../runtime/ids'
import { firstTable } from '../../tables/first-table'
import { readTableFile } from '../../tables/read-table-file'
import { ownPlans } from './own-plans'

type Wanted = { readonly year: number; readonly file: string }

export type ReadPlan = {
  /** Those that the reader keeps. */
  readonly plans: readonly UnitPlan[]
  readonly rows: readonly PlannedPlanRow[]
  readonly unused: readonly string[]
  /** The same rows have the same mark: what somebody looks at is what he takes over. */
  readonly seen: string
}

/** Who brings a row, and when, and what was made of it meanwhile, is no part of what he has looked at. */
const seenOf = (year: number, rows: readonly PlannedPlanRow[]): string =>
  sha256(
    canonicalJson({
      year,
      rows: rows.map((row) => {
        if (row.kind === 'faulty') return row
        const { added: _, activityId: __, ...facts } = row.row
        return { ...row, row: facts }
      }),
    }),
  )

/** What becomes of the rows of a file, with the plans as they are. Errors: those of reading a table. */
export async function readPlanFile(
  { person, personId, townId, nowMs }: Pick<Caller, 'person' | 'personId' | 'townId' | 'nowMs'>,
  { year, file }: Wanted,
  readPlans: () => Promise<readonly UnitPlan[]>,
): Promise<Result<ReadPlan>> {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const sheets = await readTableFile(file)
  if (!sheets.ok) return sheets
  const table = firstTable(sheets.value, (sheet) => readRows(sheet, PLAN_TABLE))
  if (!table.ok) return table
  const plans = ownPlans(await readPlans(), person, year)
  const rows = planFileRows(table.value.rows, {
    year,
    plans,
    added: { by: personId, atMs: nowMs },
    idOf: (key) => planRowIdOf(`${townId}:${year}:${key}`),
  })
  return ok({ plans, rows, unused: table.value.unused, seen: seenOf(year, rows) })
}
