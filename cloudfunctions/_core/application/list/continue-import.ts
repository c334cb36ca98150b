import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import type { Person } from '../../../../domain/people/person'
import { readableTeams } from '../../../../domain/people/readable-teams'
import { importAfterPart } from '../../../../domain/people-list/import-after-part'
import { type ImportPart, importPartId, type ListImport } from '../../../../domain/people-list/list-import'
import { LIST_LIMITS } from '../../../../domain/people-list/list-limits'
import { isUnderWay, openImport } from '../../../../domain/people-list/open-import'
import type { GoodRow } from '../../../../domain/people-list/planned-row'
import { type RowOutcome, settleRow } from '../../../../domain/people-list/settle-row'
import { listNotices } from '../../../../domain/registry/list-notices'
import type { Command, CommandContext } from '../../runtime/context'
import { importParts, listImports, people } from '../../store/collections'
import { activeTeams } from '../../store/people-queries'
import { volunteerNumbers } from '../volunteer/volunteer-numbers'
import { importProgress } from './import-progress'
import { registeredSince } from './registered-since'

type Written = {
  readonly line: number
  readonly outcome: RowOutcome
  readonly before: Person | null
  readonly after: Person | null
}

async function openPart({ tx, nowMs }: CommandContext, job: ListImport): Promise<Result<ImportPart>> {
  const part = await importParts.findIn(tx, importPartId(job.id, job.partsDone))
  return part && !part.done && isUnderWay(job, nowMs)
    ? ok(part)
    : refuse('LIST.GONE', { hours: LIST_LIMITS.keptHours })
}

/** Every row of a part, one after another, into the people as they are within this transaction. */
async function settlePart(context: CommandContext, job: ListImport, part: ImportPart) {
  const { tx, townId, nowMs } = context
  const teams = readableTeams(await activeTeams(townId))
  const taken = await registeredSince(townId, part.rows)
  const numbers = job.list === 'volunteers' ? await volunteerNumbers(context, part.stationId) : null
  const written: Written[] = []
  let numbersTaken = 0
  const settle = (row: GoodRow, before: Person | null) =>
    settleRow(row, before, {
      list: job.list,
      id: row.personId,
      townId,
      stationId: row.stationId,
      volunteerNo: numbers?.number(numbersTaken) ?? '',
      teams,
      by: job.by,
      atMs: nowMs,
    })
  for (const row of part.rows) {
    const before = await people.findIn(tx, row.personId)
    const { outcome, person: after } =
      before === null && taken.has(row.personId)
        ? { outcome: 'left' as const, person: null }
        : settle(row, before)
    if (after?.volunteer && !before?.volunteer) numbersTaken += 1
    written.push({ line: row.line, outcome, before, after })
  }
  return { written, counter: numbersTaken > 0 ? numbers?.counterAfter(numbersTaken) : undefined }
}

/** The next part of an import. Of who asks for one that is written already, nothing is asked but how far it is. */
export const continueImport: Command<'list.continue'> = async (context, { importId, part: wanted }) => {
  const { tx, person, nowMs } = context
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const opened = openImport(await listImports.findIn(tx, importId), person)
  if (!opened.ok) return opened
  const job = opened.value
  if (wanted < job.partsDone || job.finishedAtMs !== null) return ok({ receipt: importProgress(job) })
  const part = await openPart(context, job)
  if (!part.ok) return part
  const { written, counter } = await settlePart(context, job, part.value)
  const after = importAfterPart(job, written, nowMs)
  return ok({
    receipt: importProgress(after),
    listImport: after,
    importPart: { ...part.value, rows: [], done: true },
    people: written.flatMap((each) => each.after ?? []),
    notices: written.flatMap((each) => listNotices({ ...each, byId: person.id, atMs: nowMs })),
    ...(counter && { counter }),
  })
}
