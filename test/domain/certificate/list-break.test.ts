import { beginsOnFreshPage } from '../../../domain/certificate/list-break'

test.each([
  [2, 1, true],
  [2, 2, false],
  [40, 2, true],
  [40, 3, false],
  [1, 0, true],
  [0, 0, false],
])('a list of %i services with room for %i of them begins on a fresh page: %p', (rows, room, fresh) => {
  expect(beginsOnFreshPage(rows, room)).toBe(fresh)
})
