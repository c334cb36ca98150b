import type { ChartInk } from './chart-inks'

export type Series = {
  readonly label: string
  readonly colour: Extract<ChartInk, 'done' | 'waiting' | 'lost'>
  /** One for each category; none is below zero. */
  readonly values: readonly number[]
}

/** What a chart shows, as plain numbers; series lie upon each other. */
export type ChartData = {
  readonly title: string
  /** What the numbers count: 张, 小时. */
  readonly unit: string
  readonly categories: readonly string[]
  readonly series: readonly Series[]
}

/** What stands behind one category, of all series together. */
export const totalAt = ({ series }: ChartData, at: number): number =>
  series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)

/** Halves at most: no chart is read more exactly. */
export const sayValue = (value: number): string => String(Math.round(value * 10) / 10)

/** The whole chart in words, for who cannot see it: 每月服务时长（小时）。1月 3。2月 0。 */
export function sayChart(data: ChartData): string {
  const { title, unit, categories, series } = data
  const one = series.length === 1
  const lines = categories.map((category, at) => {
    const parts = series.map(({ label, values }) => `${one ? '' : label}${sayValue(values[at] ?? 0)}`)
    return `${category} ${parts.join('，')}`
  })
  return `${title}（${unit}）。${lines.join('。')}。`
}
