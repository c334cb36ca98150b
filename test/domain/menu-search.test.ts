import { MENU_GROUP_CODES, MENU_GROUPS } from '../../domain/service/menu-groups'
import { MENU_ITEMS } from '../../domain/service/menu-items'
import { searchMenu } from '../../src/features/menu/search-menu'

const groups = MENU_GROUP_CODES.map((code) => ({
  code,
  label: MENU_GROUPS[code],
  items: MENU_ITEMS.filter((item) => item.group === code),
}))

const found = (typed: string): readonly string[] =>
  searchMenu(groups, typed).flatMap(({ items }) => items.map(({ code }) => code))

test.each([
  ['理发', 'haircut'],
  ['剃头', 'haircut'],
  ['ywlf', 'haircut'],
  ['YWLF', 'haircut'],
  ['ｙｗｌｆ', 'haircut'],
  ['lifa', 'haircut'],
  ['理法', 'haircut'],
  ['我想理个发', 'haircut'],
  ['lxy', 'blood_pressure'],
  ['量血鸭', 'blood_pressure'],
  ['量雪压', 'blood_pressure'],
  ['血 压', 'blood_pressure'],
  ['陪同救医', 'go_to_doctor'],
  ['想去卫生院看病', 'go_to_doctor'],
])('%s finds %s', (typed, code) => {
  expect(found(typed)).toContain(code)
})

test('what is written right finds only what has it', () => {
  expect(found('血压')).toEqual(['blood_pressure', 'medicine_reminder'])
})

test('nothing typed is the whole menu, what is nowhere near nothing', () => {
  expect(found(' ')).toHaveLength(MENU_ITEMS.length)
  expect(found('电影票')).toEqual([])
  expect(found('x')).toEqual(found('X'))
})

test('every item is found by its title and by each of its words', () => {
  for (const { code, title, words } of MENU_ITEMS) {
    expect(found(title)).toContain(code)
    for (const word of words) expect(found(word)).toContain(code)
  }
})
