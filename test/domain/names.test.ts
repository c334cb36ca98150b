import { callName } from '../../domain/people/names'

test.each([
  ['张桂兰', '桂兰'],
  ['欧阳建国', '建国'],
  ['许诚', '许诚'],
  ['王奶奶', '王奶奶'],
  ['老李头', '老李头'],
  ['刘二婶', '刘二婶'],
  ['陈大爷', '陈大爷'],
  ['小花妈', '小花妈'],
  ['桂兰', '桂兰'],
  ['翠花儿', '翠花儿'],
  ['王家老二', '王家老二'],
  ['Anna', 'Anna'],
  ['', ''],
])('%s is greeted as %s', (name, called) => {
  expect(callName(name)).toBe(called)
})
