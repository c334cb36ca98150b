import { type ChartData, sayValue, totalAt } from './chart-data'
import { legendMarks } from './legend-marks'
import { barMark, type Picture, textMark } from './marks'

const WIDTH = 328

/** Bars below each other, each with its whole name above it and its number behind it. `letter` as in `column-chart.ts`. */
export function rowChart(data: ChartData, letter: number): Picture {
  const { categories, series, unit } = data
  const totals = categories.map((_, at) => totalAt(data, at))
  const most = Math.max(1, ...totals)
  const numbers = totals.map((total) => `${sayValue(total)} ${unit}`)
  const room = Math.max(0, ...numbers.map(({ length }) => length)) * letter * 0.9
  const head = series.length > 1 ? letter * 2 : 0
  const step = letter * 2.9
  const bar = letter * 0.9
  const x = (value: number): number => (value / most) * (WIDTH - room - letter)
  const rows = categories.flatMap((category, at) => {
    const y = head + step * at
    let from = 0
    const bars = series.map(({ values, colour }) => {
      const value = values[at] ?? 0
      from += value
      return barMark(x(from - value), y + letter * 1.4, x(value), bar, colour)
    })
    return [
      textMark(0, y + letter, category, { size: letter }),
      ...bars,
      textMark(x(from) + letter * 0.5, y + letter * 2.2, numbers[at] ?? '', { size: letter, ink: 'second' }),
    ]
  })
  return {
    width: WIDTH,
    height: head + step * categories.length,
    marks: [...legendMarks(data, letter, letter), ...rows],
  }
}
