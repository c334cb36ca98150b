/**
 * Told apart by colour-blind eyes, and in grey by how dark they are (after Okabe and Ito). Marks, not letters: each stands
 * beside its word.
 */
export const CHART_COLOURS = { done: '#0b6e4f', waiting: '#e69f00', lost: '#7f8a84' } as const
export type ChartColour = keyof typeof CHART_COLOURS

export type Series = {
  readonly label: string
  readonly colour: ChartColour
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
