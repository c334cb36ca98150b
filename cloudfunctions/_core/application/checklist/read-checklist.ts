import type { Checklist } from '../../../../domain/checklist/checklist'
import { checklistIdOf, firstChecklist } from '../../../../domain/checklist/checklist'
import { answersIdOf, noAnswers } from '../../../../domain/checklist/checklist-answers'
import { type ChecklistLine, checklistLines } from '../../../../domain/checklist/checklist-lines'
import { evidenceRecords } from '../../../../domain/checklist/evidence-records'
import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import type { Caller } from '../../runtime/context'
import { checklistAnswers, checklists } from '../../store/collections'
import { activeTeams, stationContacts } from '../../store/people-queries'
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
  const [list, said, reports, offices, teams] = await Promise.all([
    checklists.find(checklistIdOf(townId)),
    checklistAnswers.find(answersIdOf(townId, year, stationId)),
    readReport(person, { kind: 'year', year }, nowMs),
    stationContacts(townId),
    activeTeams(townId),
  ])
  const report = reports.find((each) => each.stationId === stationId)
  if (!report) return refuse('SESSION.NOT_YOUR_STATION')
  const present = list ?? firstChecklist(townId)
  const answers = said ?? noAnswers(townId, year, stationId)
  const lines = checklistLines(present, answers, evidenceRecords(report, { offices, teams }))
  return ok({ list: present, lines })
}
