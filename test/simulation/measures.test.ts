import { measureWorld } from './measures/measure-world'
import { giniOf, lorenzOf, quantile } from './measures/statistics'
import { livedDays } from './support/lived-days'

test('load is even at 0 and one man’s burden near 1', () => {
  expect(giniOf([5, 5, 5, 5])).toBeCloseTo(0)
  expect(giniOf([0, 0, 0, 8])).toBeCloseTo(0.75)
  expect(giniOf([])).toBe(0)
  expect(giniOf([1, 3])).toBeCloseTo(0.25)
})

test('the least loaded half carries its share', () => {
  expect(lorenzOf([1, 1, 1, 1, 1, 1, 1, 1, 1, 1])[5]).toBeCloseTo(0.5)
  expect(lorenzOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 9])[9]).toBe(0)
})

test('a quantile is one of the numbers', () => {
  expect([quantile([3, 1, 2], 0.5), quantile([3, 1, 2], 0.9), quantile([], 0.5)]).toEqual([2, 3, null])
})

test('the parts of a measured town sum to its whole', () => {
  const measures = measureWorld(livedDays().world)
  const weeks = measures.byWeek.map(({ firstPass, later, unmet }) => firstPass + later + unmet)
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
  expect(sum(weeks)).toBe(measures.wanted)
  expect(sum(measures.waves.map(({ orders }) => orders))).toBe(measures.wanted)
  expect(sum(measures.volunteers.hourBins)).toBe(measures.volunteers.count)
  expect(sum(measures.fiveMust.byKind.map(({ orders }) => orders))).toBe(measures.fiveMust.orders)
  expect(measures.orders).toBe(measures.wanted + measures.cancelledByRequester)
  const unmet = measures.wanted * (1 - measures.servedShare)
  expect(sum(measures.unmet.map(({ orders }) => orders))).toBeCloseTo(unmet, 0)
})
