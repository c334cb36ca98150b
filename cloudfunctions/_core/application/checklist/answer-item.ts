import { checklistIdOf, firstChecklist } from '../../../../domain/checklist/checklist'
import { answerItem as answer, answersIdOf, noAnswers } from '../../../../domain/checklist/checklist-answers'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { checklistAnswers, checklists } from '../../store/collections'
import { answersForPlace } from '../target/answers-for-place'

export const answerItem: Command<'checklist.answer'> = async (
  context,
  { year, stationId, itemId, met, note },
) => {
  const { tx, person, townId, nowMs } = context
  if (!person || !answersForPlace(context, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const list = (await checklists.findIn(tx, checklistIdOf(townId))) ?? firstChecklist(townId)
  const before =
    (await checklistAnswers.findIn(tx, answersIdOf(townId, year, stationId))) ??
    noAnswers(townId, year, stationId)
  const answered = answer(before, list, itemId, { met, note, by: person.id, atMs: nowMs })
  return answered.ok ? ok({ receipt: { itemId }, checklistAnswers: answered.value }) : answered
}
