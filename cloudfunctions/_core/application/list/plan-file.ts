import { canonicalJson } from '../../../../domain/kernel/canonical-json'
import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { isReadablePerson } from '../../../../domain/people/is-readable-person'
import { readableTeams } from '../../../../domain/people/readable-teams'
import { stationsOf } from '../../../../domain/people/roles-of'
import type { ListCode } from '../../../../domain/people-list/list-kinds'
import { type ListBringer, planList } from '../../../../domain/people-list/plan-list'
import type { PlannedRow } from '../../../../domain/people-list/planned-row'
import { readTable } from '../../../../domain/people-list/read-table'
import { whomToLookUp } from '../../../../domain/people-list/whom-to-look-up'
import type { Caller } from '../../runtime/context'
import { sha256 } from '../../runtime/hash'
import { listedPersonIdOf } from '../../runtime/ids'
import { peopleLikelyMeant } from '../../store/list-queries'
import { activeTeams } from '../../store/people-queries'
import { firstTable } from '../../tables/first-table'
import { readTableFile } from '../../tables/read-table-file'

export type PlannedFile = {
  readonly bringer: ListBringer
  readonly rows: readonly PlannedRow[]
  readonly unused: readonly string[]
  /** The same plan has the same mark: what somebody looks at is what he takes over. */
  readonly seen: string
}

/** What becomes of the rows of a file, with the people as they are now. */
export async function planFile(
  { person, townId, nowMs }: Pick<Caller, 'person' | 'townId' | 'nowMs'>,
  { list, file }: { readonly list: ListCode; readonly file: string },
): Promise<Result<PlannedFile>> {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const sheets = await readTableFile(file)
  if (!sheets.ok) return sheets
  const table = firstTable(sheets.value, (sheet) => readTable(sheet, list))
  if (!table.ok) return table
  const bringer = { personId: person.id, townId, stationIds: stationsOf(person), atMs: nowMs }
  const idOf = (key: string) => listedPersonIdOf(townId, key)
  const lookUp = whomToLookUp(table.value.rows, list, bringer, idOf)
  const [known, teams] = await Promise.all([
    peopleLikelyMeant(townId, bringer.stationIds, lookUp),
    activeTeams(townId),
  ])
  const around = { people: known.filter(isReadablePerson), teams: readableTeams(teams), idOf }
  const rows = planList(table.value.rows, list, bringer, around)
  return ok({ bringer, rows, unused: table.value.unused, seen: sha256(canonicalJson({ list, rows })) })
}
