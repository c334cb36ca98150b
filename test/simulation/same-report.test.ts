import { reportOf } from './support/in-process'

const DAYS = 5

const first = reportOf(11, DAYS)

test('the same seed gives the same report, to the last letter', async () => {
  const [one, again] = [await first, await reportOf(11, DAYS)]
  expect(again.html).toBe(one.html)
  expect(again.json).toBe(one.json)
})

test('another seed gives another report', async () => {
  const [one, other] = [await first, await reportOf(12, DAYS)]
  expect({ ...other.study, seed: 0 }).not.toEqual({ ...one.study, seed: 0 })
})

test('the report can be read alone: nothing is fetched, no number is missing', async () => {
  const { html, plots } = await first
  expect(html).not.toMatch(/NaN|undefined|Infinity|<script|src=|href=/)
  for (const svg of Object.values(plots)) expect(html).toContain(svg)
})

test('the report tells where another way of dispatching is better', async () => {
  const { html, study } = await first
  const { product, first_come } = study.ways
  expect(first_come.asksPerOrder).toBeGreaterThan(product.asksPerOrder)
  expect(html).toContain('别的派法更好的：')
})
