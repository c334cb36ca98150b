import { Agenda } from './engine/agenda'
import { aroundMedian, pickWeighted, poisson } from './engine/draws'
import { streamOf } from './engine/random'
import { quantile } from './measures/statistics'
import { scenarioOf, withoutPeople } from './scenario/scenario'

const some = (count: number, draw: () => number): readonly number[] => Array.from({ length: count }, draw)
const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

test('a stream depends on its purpose alone: what others draw does not shift it', () => {
  const first = some(5, streamOf(1, 'answer', 'o1'))
  const other = streamOf(1, 'begin', 'o1')
  some(100, other)
  expect(some(5, streamOf(1, 'answer', 'o1'))).toEqual(first)
  expect(some(5, streamOf(1, 'answer', 'o2'))).not.toEqual(first)
  expect(some(5, streamOf(2, 'answer', 'o1'))).not.toEqual(first)
})

test('a stream is spread evenly', () => {
  const tenths = some(10_000, streamOf(1, 'even')).map((each) => Math.floor(each * 10))
  for (let tenth = 0; tenth < 10; tenth += 1)
    expect(Math.abs(tenths.filter((each) => each === tenth).length - 1_000)).toBeLessThan(150)
})

test('draws keep to what they are asked for', () => {
  const random = streamOf(1, 'draws')
  expect(mean(some(5_000, () => poisson(random, 2.5)))).toBeCloseTo(2.5, 0)
  expect(
    quantile(
      some(5_000, () => aroundMedian(random, 60, 0.8)),
      0.5,
    ),
  ).toBeGreaterThan(55)
  const picks = some(4_000, () =>
    pickWeighted(random, [
      ['often', 3],
      ['seldom', 1],
    ]) === 'often'
      ? 1
      : 0,
  )
  expect(mean(picks)).toBeCloseTo(0.75, 1)
})

test('who is missing changes neither the demand nor the habits of the others', () => {
  const all = scenarioOf(1, 20)
  const gone = all.people.filter(({ volunteer }) => volunteer !== null).slice(0, 2)
  const fewer = withoutPeople(
    all,
    gone.map(({ id }) => id),
  )
  expect(fewer.people.length).toBe(all.people.length - 2)
  expect([fewer.requests, fewer.habits]).toEqual([all.requests, all.habits])
})

test('more days add requests and change none of those before', () => {
  const [short, long] = [scenarioOf(1, 10), scenarioOf(1, 20)]
  const known = new Set(long.requests.map(({ no: _, ...request }) => JSON.stringify(request)))
  for (const { no: _, ...request } of short.requests) expect(known).toContain(JSON.stringify(request))
})

test('the agenda goes by time, and at one instant by what was written first', () => {
  const agenda = new Agenda<string>()
  agenda.add(20, 'late')
  agenda.add(10, 'first')
  agenda.add(10, 'second')
  expect([agenda.next(), agenda.next(), agenda.next(), agenda.next()].map((each) => each?.item)).toEqual([
    'first',
    'second',
    'late',
    undefined,
  ])
})
