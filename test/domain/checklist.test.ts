import { changeChecklist } from '../../domain/checklist/change-checklist'
import { firstChecklist } from '../../domain/checklist/checklist'
import { answerItem, noAnswers } from '../../domain/checklist/checklist-answers'
import { checklistLines, checklistTable, sayEvidence, sayMet } from '../../domain/checklist/checklist-lines'
import { EVIDENCE, EVIDENCE_CODES } from '../../domain/checklist/evidence'
import type { PlaceReport } from '../../domain/report/place-report'
import { TOWN } from '../../domain/town/stations'
import { HOME_STATION, NOW } from '../fixtures/builders'

const YEAR = 2026
const list = firstChecklist(TOWN.id)
const nothing = noAnswers(TOWN.id, YEAR, HOME_STATION)
const answer = { met: true, note: '在文化广场边上', by: 'head', atMs: NOW }

const report: PlaceReport = {
  stationId: HOME_STATION,
  figures: [],
  orders: { asked: 30, served: 24, unmet: 2, others: 4 },
  hours: { totalMinutes: 1_199, verifiedMinutes: 1_199, declaredMinutes: 0, services: 25, volunteers: 7 },
  projects: [],
  months: [],
  activities: 11,
  teams: 1,
  bulletins: { handedIn: 3, adopted: 2, forwarded: 1, activitiesTold: 0 },
}

const lineOf = (id: string, answers = nothing) => {
  const line = checklistLines(list, answers, report).find((each) => each.id === id)
  if (!line) throw new Error(`no ${id}`)
  return line
}

describe('the list of what the county looks at', () => {
  test('counts what is recorded and holds it against what is asked, exactly', () => {
    expect(lineOf('activities')).toMatchObject({ count: 11, least: 12, met: false })
    expect(lineOf('teams')).toMatchObject({ count: 1, least: 1, met: true })
    expect(sayEvidence(lineOf('activities'))).toBe('办过的活动 11 次，要 12 次')
    expect(lineOf('volunteers')).toMatchObject({ count: 7, met: null })
    expect(sayMet(lineOf('volunteers'))).toBe('只报数')
    expect(EVIDENCE.hours.of(report)).toBe(19)
  })

  test('has a number for every kind of evidence, also where there is nothing', () => {
    for (const code of EVIDENCE_CODES) expect(Number.isInteger(EVIDENCE[code].of(report))).toBe(true)
  })

  test('asks only for what does not count itself', () => {
    const said = answerItem(nothing, list, 'sign', answer)
    if (!said.ok) throw new Error(said.refusal.code)
    expect(lineOf('sign', said.value)).toMatchObject({ met: true, note: '在文化广场边上' })
    expect(sayMet(lineOf('sign'))).toBe('没有填')
    const counted = answerItem(said.value, list, 'activities', answer)
    if (!counted.ok) throw new Error(counted.refusal.code)
    expect(lineOf('activities', counted.value)).toMatchObject({ met: false, note: '在文化广场边上' })
    expect(lineOf('sign', counted.value).met).toBe(true)
  })

  test('keeps the answer to an item that is written anew, and lets go of what is no longer on it', () => {
    const said = answerItem(nothing, list, 'sign', answer)
    if (!said.ok) throw new Error(said.refusal.code)
    const items = [
      { itemId: 'sign', text: '门口有牌子', evidence: null, least: 5 },
      { itemId: 'sign', text: '再来一条', evidence: null, least: null },
      { itemId: 'forged', text: '报了信息', evidence: 'handed_in' as const, least: 2 },
    ]
    const changed = changeChecklist(list, items, { version: 0, idOf: (at) => `new-${at}` })
    if (!changed.ok) throw new Error(changed.refusal.code)
    expect(changed.value.items.map(({ id, least }) => [id, least])).toEqual([
      ['sign', null],
      ['new-1', null],
      ['new-2', 2],
    ])
    expect(checklistLines(changed.value, said.value, report).map(({ met }) => met)).toEqual([
      true,
      null,
      true,
    ])
    expect(changeChecklist(changed.value, items, { version: 0, idOf: String })).toMatchObject({
      refusal: { code: 'CHECKLIST.CHANGED' },
    })
    expect(answerItem(said.value, changed.value, 'brand', answer)).toMatchObject({
      refusal: { code: 'CHECKLIST.ITEM_UNKNOWN' },
    })
    const again = answerItem(
      said.value,
      { ...changed.value, items: changed.value.items.slice(1) },
      'new-1',
      answer,
    )
    expect(again.ok && Object.keys(again.value.answers)).toEqual(['new-1'])
  })

  test('is printed line by line', () => {
    const { heading, rows } = checklistTable(checklistLines(list, nothing, report), '陡沙河村2026年')
    expect(rows).toHaveLength(list.items.length)
    expect(rows.every((row) => row.length === heading.length)).toBe(true)
    expect(rows[2]).toEqual(['3', '每月都办活动', '办过的活动 11 次，要 12 次', '还没达到', ''])
  })
})
