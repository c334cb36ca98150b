import { officeAfterHandOver } from '../../domain/town/office-after-hand-over'

const office = { id: 's', townId: 't', phone: '0564-5061201', openingWords: '周一到周五' }

describe('who answers the telephone of a station that gets another head', () => {
  test.each([
    ['周海燕', '李长福'],
    ['', '李长福'],
    [undefined, '李长福'],
    ['值班的小陈', '值班的小陈'],
  ])('named before: %p, afterwards: %p', (before, after) => {
    const named = { ...office, ...(before !== undefined && { dailyContact: before }) }
    expect(officeAfterHandOver(named, '周海燕', '李长福')).toEqual({ ...office, dailyContact: after })
  })
})
