import { FIVE_MUST_CODES } from '../../domain/service/five-must-arrive'
import { MENU_GROUP_CODES } from '../../domain/service/menu-groups'
import { findMenuItem, MENU_ITEMS } from '../../domain/service/menu-items'
import { PROJECT_CODES } from '../../domain/service/projects'
import { SPECIALTY_CODES } from '../../domain/service/specialties'

/**
 * The town's printed menu, one item a line:
 * number, specialty, project, V village or T town or both, hours, people, flags (C credential, R risk, G minors, 5 five-must).
 */
const PRINTED = `
 1 propaganda   spirit    VT 1   1
 2 propaganda   spirit    T  1.5 2
 3 propaganda   spirit    T  1   1
 4 propaganda   spirit    T  2   1
 5 legal_safety happy     T  1   2
 6 skills       happy     T  2   1
 7 skills       happy     T  2   1
 8 skills       happy     T  2   1
 9 skills       happy     T  1   1 C
10 skills       happy     VT 1   1
11 skills       happy     T  2   1
12 skills       beautiful T  1.5 1
13 care         warm      V  1   2 5
14 care         warm      V  2   2 5
15 care         warm      VT 2   1 5
16 care         warm      VT 4   1 R
17 care         warm      V  1   2
18 care         warm      T  1   2
19 culture      happy     T  3   10
20 culture      cultural  VT 1.5 1
21 culture      cultural  VT 2   3
22 culture      cultural  T  1.5 2 G
23 culture      cultural  T  1   2 G
24 culture      cultural  T  4   4
25 culture      cultural  T  3   4 R
26 health       happy     VT 0.5 1 C
27 health       happy     T  3   4 C
28 health       happy     VT 0.5 1 C
29 health       warm      T  2   2 C
30 health       warm      T  1   1 C
31 customs      civilized V  4   3 5
32 customs      civilized V  6   4 5
33 customs      civilized V  1   2
34 environment  beautiful V  2   4
35 environment  beautiful VT 3   8 R
36 environment  beautiful V  1   2
37 environment  beautiful VT 3   6 R
38 environment  beautiful T  2   2
39 neighbor     warm      V  1   1
40 neighbor     warm      V  1   3 R
41 neighbor     warm      V  4   3
42 neighbor     warm      V  2   2
43 mediation    civilized V  2   2 5
44 mediation    civilized V  2   2 5
45 mediation    civilized VT 2   1 5
46 legal_safety happy     T  1   1 C
47 legal_safety happy     VT 1   2 CR
48 youth        civilized VT 1.5 1 G
49 youth        civilized V  1   2 G
50 youth        civilized VT 1   2 GR
51 emergency    warm      VT 3   5 R5
52 emergency    warm      VT 3   6 R5
53 convenience  warm      VT 0.5 1
54 convenience  warm      VT 1   1 CR
`

const LEVELS = { village: 'V', town: 'T', either: 'VT' } as const

const printed = PRINTED.trim()
  .split('\n')
  .map((line) => line.trim().replace(/ +/g, ' '))

const asPrinted = (item: (typeof MENU_ITEMS)[number]): string =>
  [
    item.no,
    item.specialty,
    item.project.replace('_home', ''),
    LEVELS[item.level],
    item.durationMinutes / 60,
    item.headcount,
    [item.credential && 'C', item.minors && 'G', item.risky && 'R', item.fiveMust && '5']
      .filter(Boolean)
      .join(''),
  ]
    .join(' ')
    .trim()

const byNumber = [...MENU_ITEMS].sort((a, b) => a.no - b.no)

describe('the menu', () => {
  test('has the 54 items of the printed one, with its numbers, people, hours and flags', () => {
    expect(byNumber.map(asPrinted)).toEqual(printed)
  })

  test('numbers them from 1 to 54, each once', () => {
    expect(byNumber.map(({ no }) => no)).toEqual(Array.from({ length: 54 }, (_, at) => at + 1))
  })

  test('finds each by a code and a title of its own', () => {
    expect(new Set(MENU_ITEMS.map(({ code }) => code)).size).toBe(54)
    expect(new Set(MENU_ITEMS.map(({ title }) => title)).size).toBe(54)
    for (const item of MENU_ITEMS) {
      expect(findMenuItem(item.code)).toBe(item)
      expect(item.code).toMatch(/^[a-z]+(_[a-z]+)*$/)
    }
    expect(findMenuItem('toString')).toBeNull()
  })

  test('knows only specialties, projects and duties that there are', () => {
    for (const { specialty, project, fiveMust } of MENU_ITEMS) {
      expect(SPECIALTY_CODES).toContain(specialty)
      expect(PROJECT_CODES).toContain(project)
      if (fiveMust !== null) expect(FIVE_MUST_CODES).toContain(fiveMust)
    }
  })

  test('covers every specialty, every project and every duty', () => {
    const distinct = <T>(values: readonly T[]) => [...new Set(values)].sort()
    expect(distinct(MENU_ITEMS.map(({ specialty }) => specialty))).toEqual(distinct(SPECIALTY_CODES))
    expect(distinct(MENU_ITEMS.map(({ project }) => project))).toEqual(distinct(PROJECT_CODES))
    expect(distinct(MENU_ITEMS.flatMap(({ fiveMust }) => fiveMust ?? []))).toEqual(distinct(FIVE_MUST_CODES))
  })

  test('has something in every group, and every item in one', () => {
    const counts = MENU_GROUP_CODES.map((group) => MENU_ITEMS.filter((item) => item.group === group).length)
    expect(Math.min(...counts)).toBeGreaterThan(0)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(54)
  })

  test('says of each what the volunteer can do, and by which words and initials it is found', () => {
    for (const { skill, words } of MENU_ITEMS) {
      expect(skill).toMatch(/^[\u4e00-\u9fff]{2,10}$/)
      expect(words.length).toBeGreaterThanOrEqual(2)
      expect(words.filter((word) => /^[a-z]+$/.test(word))).toHaveLength(1)
    }
  })
})

describe('what goes out without the station’s review', () => {
  const unreviewed = MENU_ITEMS.filter((item) => item.autoDispatch)

  test('is every duty, which does not wait', () => {
    expect(MENU_ITEMS.filter((item) => item.fiveMust && !item.autoDispatch)).toEqual([])
  })

  test('is otherwise ordinary, low-risk help, and nothing with children', () => {
    const doubtful = unreviewed.filter((item) => !item.fiveMust && (item.risky || item.minors))
    expect(doubtful.map(({ no, code }) => `${no} ${code}`)).toEqual([])
  })
})
