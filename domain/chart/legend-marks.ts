import type { ChartData } from './chart-data'
import { barMark, type Mark, textMark } from './marks'

/** Colours and their words in one row; nothing where there is only one. */
export function legendMarks({ series }: ChartData, y: number, letter: number): readonly Mark[] {
  if (series.length < 2) return []
  let x = 0
  return series.flatMap(({ label, colour }) => {
    const marks = [
      barMark(x, y - letter * 0.8, letter, letter * 0.9, colour),
      textMark(x + letter * 1.4, y, label, { size: letter }),
    ]
    x += letter * (2.6 + label.length)
    return marks
  })
}
