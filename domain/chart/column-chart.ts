import { type ChartData, sayValue, totalAt } from './chart-data'
import { legendMarks } from './legend-marks'
import { barMark, lineMark, type Picture, textMark } from './marks'
import { niceTicks } from './nice-ticks'

const WIDTH = 328
const PLOT = 150
const STEPS = 4

/** Every second, third … category has its name where all of them would run into each other. */
const everyNth = (count: number, slot: number, letter: number, longest: number): number => {
  const fits = Math.max(1, Math.ceil((longest * letter * 0.8 + 4) / slot))
  return count <= 1 ? 1 : fits
}

/** Columns side by side, series upon each other, the whole above each. `letter`: size of the signs, in pixels of a phone. */
export function columnChart(data: ChartData, letter: number): Picture {
  const { categories, series } = data
  const totals = categories.map((_, at) => totalAt(data, at))
  const ticks = niceTicks(Math.max(0, ...totals), STEPS)
  const most = ticks.at(-1) ?? 1
  const left = letter * (0.7 * String(most).length + 0.6)
  const top = letter * (series.length > 1 ? 3.2 : 1.6)
  const bottom = top + PLOT
  const slot = (WIDTH - left) / Math.max(1, categories.length)
  const bar = slot * 0.64
  const y = (value: number): number => bottom - (value / most) * PLOT
  const nth = everyNth(
    categories.length,
    slot,
    letter,
    Math.max(0, ...categories.map(({ length }) => length)),
  )
  const shows = (total: number): boolean => total > 0 && sayValue(total).length * letter * 0.62 <= slot
  const columns = categories.flatMap((category, at) => {
    const x = left + slot * at + (slot - bar) / 2
    const middle = x + bar / 2
    let from = 0
    const bars = series.map(({ values, colour }) => {
      const value = values[at] ?? 0
      from += value
      return barMark(x, y(from), bar, y(from - value) - y(from), colour)
    })
    const total = totals[at] ?? 0
    return [
      ...bars,
      ...(shows(total)
        ? [textMark(middle, y(total) - 4, sayValue(total), { size: letter, anchor: 'middle' })]
        : []),
      ...(at % nth === 0
        ? [
            textMark(middle, bottom + letter * 1.4, category, {
              size: letter,
              anchor: 'middle',
              ink: 'second',
            }),
          ]
        : []),
    ]
  })
  const lines = ticks.flatMap((tick) => [
    lineMark(left, y(tick), WIDTH, y(tick)),
    textMark(left - 4, y(tick) + letter * 0.35, String(tick), { size: letter, anchor: 'end', ink: 'second' }),
  ])
  return {
    width: WIDTH,
    height: bottom + letter * 2,
    marks: [...legendMarks(data, letter, letter), ...lines, ...columns],
  }
}
