import { changeChecklist } from '../../domain/checklist/change-checklist'
import { firstChecklist } from '../../domain/checklist/checklist'
import { answerItem, noAnswers } from '../../domain/checklist/checklist-answers'
import { checklistLines, checklistTable, sayEvidence, sayMet } from '../../domain/checklist/checklist-lines'
import { EVIDENCE, EVIDENCE_CODES } from '../../domain/checklist/evidence'
import { evidenceRecords } from '../../domain/checklist/evidence-records'
import { shanghaiInstant } from '../../domain/kernel/shanghai-time'
import type { PlaceReport } from '../../domain/report/place-report'
import { activityFigures } from '../../domain/targets/activity-figures'
import { STATIONS, TOWN } from '../../domain/town/stations'
import { aTeam, HOME_STATION, NOW, OTHER_STATION } from '../fixtures/builders'

const YEAR = 2026
const list = firstChecklist(TOWN.id)
const nothing = noAnswers(TOWN.id, YEAR, HOME_STATION)
const answer = { met: true, note: '在文化广场边上', by: 'head', atMs: NOW }

/** Twelve in January, and nothing since. */
const TWELVE = Array.from({ length: 12 }, () => ({
  status: 'held' as const,
  stationId: HOME_STATION,
  jointStationIds: [],
  startsAtMs: shanghaiInstant(YEAR, 1, 10, 9),
}))

const plain: PlaceReport = {
  stationId: HOME_STATION,
  figures: activityFigures(TWELVE, HOME_STATION, YEAR, NOW),
  orders: { asked: 30, served: 24, unmet: 2, others: 4 },
  hours: { totalMinutes: 1_199, verifiedMinutes: 1_199, declaredMinutes: 0, services: 25, volunteers: 7 },
  projects: [],
  months: [],
  activities: 12,
  pictured: 4,
  teams: 1,
  bulletins: { handedIn: 3, adopted: 2, forwarded: 1, activitiesTold: 0 },
}

const OFFICE = { id: HOME_STATION, townId: TOWN.id, phone: '' }
const BARBERS = aTeam('barbers', { stationId: HOME_STATION, brand: '义务理发' })
const records = (office: object, teams = [BARBERS], of: PlaceReport = plain) =>
  evidenceRecords(of, { offices: [{ ...OFFICE, ...office }], teams })
const report = records({})

const lineOf = (id: string, answers = nothing) => {
  const line = checklistLines(list, answers, report).find((each) => each.id === id)
  if (!line) throw new Error(`no ${id}`)
  return line
}

describe('the list of what the county looks at', () => {
  test('counts what is recorded and holds it against what is asked, exactly', () => {
    expect(lineOf('teams')).toMatchObject({ count: 1, least: 1, met: true })
    expect(sayEvidence(lineOf('teams'))).toBe('有人在做事的队 1 支，要 1 支')
    expect(lineOf('volunteers')).toMatchObject({ count: 7, met: null })
    expect(sayMet(lineOf('volunteers'))).toBe('只报数')
    expect(EVIDENCE.hours.of(report)).toBe(19)
  })

  test('asks of every month that has begun, and not for twelve in one', () => {
    expect(lineOf('activities')).toMatchObject({ count: 1, least: 11, met: false })
    expect(sayEvidence(lineOf('activities'))).toBe('活动办够了的月 1 个，要 11 个')
  })

  test('asks nobody for what stations and teams say of themselves', () => {
    const metOf = (id: string, of: typeof report) =>
      checklistLines(list, nothing, of).find((line) => line.id === id)?.met
    expect(metOf('responsible', report)).toBe(false)
    expect(metOf('responsible', records({ firstResponsible: '周书记' }))).toBe(false)
    expect(metOf('responsible', records({ firstResponsible: '周书记', dailyContact: '周海燕' }))).toBe(true)
    expect(metOf('brand', report)).toBe(true)
    expect(metOf('brand', records({}, [{ ...BARBERS, active: false }]))).toBe(false)
    expect(metOf('brand', records({}, [{ ...BARBERS, stationId: OTHER_STATION }]))).toBe(false)
    const town = records({ firstResponsible: '周书记', dailyContact: '周海燕' }, [BARBERS], {
      ...plain,
      stationId: null,
    })
    expect(town).toMatchObject({ offices: { staffed: 1, all: STATIONS.length }, brands: 1 })
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
    expect(rows[2]).toEqual(['3', '每月都办活动', '活动办够了的月 1 个，要 11 个', '还没达到', ''])
  })
})
