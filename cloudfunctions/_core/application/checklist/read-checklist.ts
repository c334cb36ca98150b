import type { Checklist } from '../../../../domain/checklist/checklist'
import { checklistIdOf, firstChecklist } from '../../../../domain/checklist/checklist'
import { answersIdOf, noAnswers } from '../../../../domain/checklist/checklist-answers'
import { type ChecklistLine, checklistLines } from '../../../../domain/checklist/checklist-lines'
import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import type { Caller } from '../../runtime/context'
import { checklistAnswers, checklists } from '../../store/collections'
import { readReport } from '../report/read-report'
import { answersForPlace } from '../target/answers-for-place'

type Place = { readonly year: number; readonly stationId: string | null }

/** The list of a place with its evidence of that year, counted now. */
export async function readChecklist(
  caller: Caller,
  { year, stationId }: Place,
): Promise<Result<{ readonly list: Checklist; readonly lines: readonly ChecklistLine[] }>> {
  const { person, townId, nowMs } = caller
  if (!person || !answersForPlace(caller, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const [list, said, reports] = await Promise.all([
    checklists.find(checklistIdOf(townId)),
    checklistAnswers.find(answersIdOf(townId, year, stationId)),
    readReport(person, { kind: 'year', year }, nowMs),
  ])
  const report = reports.find((each) => each.stationId === stationId)
  if (!report) return refuse('SESSION.NOT_YOUR_STATION')
  const present = list ?? firstChecklist(townId)
  const lines = checklistLines(present, said ?? noAnswers(townId, year, stationId), report)
  return ok({ list: present, lines })
}
