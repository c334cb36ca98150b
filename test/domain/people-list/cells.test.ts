import { readBirthMonth } from '../../../domain/people-list/read-birth-month'
import { readName } from '../../../domain/people-list/read-name'
import { readPhone } from '../../../domain/people-list/read-phone'
import { readVillage } from '../../../domain/people-list/read-village'
import { HOME_STATION, NOW } from '../../fixtures/builders'
import { faultsOf, planned } from '../support/list-scenes'

describe('a telephone', () => {
  test.each([
    ['13800001001', '13800001001'],
    ['１３８００００１００１', '13800001001'],
    ['138 0000 1001', '13800001001'],
    ['138-0000-1001', '13800001001'],
    ['+86 13800001001', '13800001001'],
    ['13800001001.0', '13800001001'],
    ['0564-1234567', '05641234567'],
  ])('%s is read', (cell, phone) => {
    expect(readPhone(cell)).toEqual({ values: { phone } })
  })

  test.each([
    ['1380000100', '手机号少一位（138…）'],
    ['138000010', '手机号少两位（138…）'],
    ['138000010011', '手机号多了一位（138…）'],
    ['1.38E+10', '科学计数'],
    ['138****1001', '隐藏了中间几位'],
    ['13800001001/13800001002', '只写一个号码'],
    ['没有', '不是数字的'],
    ['5641234', '要加区号'],
    ['5641234567', '前面少了 0'],
    ['12345678901', '电话号码不对（123…）'],
  ])('%s is refused in words', (cell, words) => {
    expect(readPhone(cell)).toEqual({ fault: expect.stringContaining(words) })
  })
})

describe('a month of birth', () => {
  test.each([
    ...['1952-03', '1952-3', '1952/03', '1952.03', '1952年3月', '1952年03月05日', '1952-03-05', '1952/3/5'],
    ...['195203', '19520305', '１９５２－０３', '1952年3月生', 'Mar-52', 'Mar-1952', '19054'],
  ])('%s is March 1952', (cell) => {
    expect(readBirthMonth(cell, NOW)).toEqual({ values: { birthMonth: '1952-03' } })
  })

  test('with two digits is the year that is over', () => {
    expect(readBirthMonth('Mar-05', NOW)).toEqual({ values: { birthMonth: '2005-03' } })
  })

  test.each([
    ['1952.1', '一月还是十月'],
    ['341525195203051234', '身份证号'],
    ['52', '看不懂'],
    ['1952-13', '看不懂'],
    ['3026-01', '看不懂'],
    ['2027-01', '还没到'],
    ['不详', '看不懂'],
  ])('%s is refused in words', (cell, words) => {
    expect(readBirthMonth(cell, NOW)).toEqual({ fault: expect.stringContaining(words) })
  })
})

test.each([
  ['张 三', '张三'],
  ['欧阳　桂兰', '欧阳桂兰'],
  ['买买提·艾力', '买买提·艾力'],
])('the name %s is %s', (cell, name) => {
  expect(readName(cell.replace('　', ' '))).toEqual({ values: { name } })
})

test.each(['=HYPERLINK("x",1)', '+1', '张三13800001001', '@SUM(A1)'])('%s is no name', (cell) => {
  expect(readName(cell)).toEqual({ fault: expect.stringContaining('不该有的数字或符号') })
})

test.each(['陡沙河村', '陡沙河', '陡沙河村委会', '上土市镇陡沙河村', '陡沙河村新时代文明实践站'])(
  '%s is a village',
  (cell) => {
    expect(readVillage(cell)).toEqual({ values: { stationId: HOME_STATION } })
  },
)

describe('specialties', () => {
  const rowWith = (specialties: string) =>
    planned('volunteers', [{ name: '方小勇', phone: '13800009001', birthMonth: '1990-05', specialties }])

  test.each([
    '邻里互助、便民服务',
    '邻里互助，便民服务',
    '邻里;便民',
    '搭把手 理发',
    '邻里互助/理发/便民服务',
  ])('%s', (cell) => {
    const [row] = rowWith(cell)
    expect(row).toMatchObject({ kind: 'add', values: { specialties: ['neighbor', 'convenience'] } })
  })

  test('that nobody knows are named', () => {
    expect(faultsOf(rowWith('邻里互助、砍柴'))).toBe('专长里没有“砍柴”这一样，请照“说明”里的写')
  })
})
