import fc from 'fast-check'
import { type ChartData, sayChart, totalAt } from '../../domain/chart/chart-data'
import { CHART_INKS } from '../../domain/chart/chart-inks'
import { columnChart } from '../../domain/chart/column-chart'
import { niceTicks } from '../../domain/chart/nice-ticks'
import { rowChart } from '../../domain/chart/row-chart'

import { svgPicture } from '../../src/ui/chart/svg-picture'

const LETTER = 14
const MONTHS: readonly string[] = Array.from({ length: 12 }, (_, at) => `${at + 1}月`)

const chart = fc
  .record({ columns: fc.integer({ min: 1, max: 12 }), series: fc.integer({ min: 1, max: 3 }) })
  .chain(({ columns, series }) =>
    fc
      .array(fc.array(fc.nat({ max: 5_000 }), { minLength: columns, maxLength: columns }), {
        minLength: series,
        maxLength: series,
      })
      .map(
        (values): ChartData => ({
          title: '每月的单',
          unit: '张',
          categories: MONTHS.slice(0, columns),
          series: values.map((each, at) => ({
            label: ['办成', '在办', '没办成'][at] ?? '',
            colour: (['done', 'waiting', 'lost'] as const)[at] ?? 'done',
            values: each,
          })),
        }),
      ),
  )

type Bar = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const numberIn = (tag: string, name: string): number =>
  Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(tag)?.[1] ?? Number.NaN)

const bars = (svg: string, colour: string): readonly Bar[] =>
  (svg.match(/<rect[^>]*>/g) ?? [])
    .filter((tag) => tag.includes(colour))
    .map((tag) => ({
      x: numberIn(tag, 'x'),
      y: numberIn(tag, 'y'),
      width: numberIn(tag, 'width'),
      height: numberIn(tag, 'height'),
    }))

const sizeOf = (svg: string) => ({ width: numberIn(svg, 'width'), height: numberIn(svg, 'height') })

describe('a chart', () => {
  test.each([
    ['columns', columnChart, 'height'],
    ['rows', rowChart, 'width'],
  ] as const)('of %s draws every bar inside the picture, as long as its number', (_, draw, length) => {
    fc.assert(
      fc.property(chart, (data) => {
        const svg = svgPicture(draw(data, LETTER), CHART_INKS.light)
        const { width, height } = sizeOf(svg)
        const own = bars(svg, CHART_INKS.light.done).slice(data.series.length > 1 ? 1 : 0)
        expect(own).toHaveLength(data.categories.length)
        for (const bar of own) {
          expect(bar.x).toBeGreaterThanOrEqual(0)
          expect(bar.y).toBeGreaterThanOrEqual(0)
          expect(bar.x + bar.width).toBeLessThanOrEqual(width + 0.2)
          expect(bar.y + bar.height).toBeLessThanOrEqual(height + 0.2)
        }
        const values = data.series[0]?.values ?? []
        const [most = 0] = [...values].sort((a, b) => b - a)
        const longest = own[values.indexOf(most)]?.[length] ?? 0
        own.forEach((bar, at) => {
          expect(Math.abs(bar[length] - (longest * (values[at] ?? 0)) / Math.max(1, most))).toBeLessThan(0.3)
        })
      }),
    )
  })

  test('writes no sign smaller than asked, and none of its names is markup', () => {
    const data: ChartData = {
      title: 'x',
      unit: '张',
      categories: ['<b>&"'],
      series: [{ label: 'x', colour: 'done', values: [3] }],
    }
    for (const svg of [columnChart(data, 18), rowChart(data, 18)].map((picture) =>
      svgPicture(picture, CHART_INKS.dark),
    )) {
      expect(svg).toContain('&lt;b&gt;&amp;&quot;')
      expect(svg).not.toContain(CHART_INKS.light.text)
      expect(new Set(svg.match(/font-size="\d+"/g))).toEqual(new Set(['font-size="18"']))
    }
  })

  test('can be heard: every number is in its words', () => {
    fc.assert(
      fc.property(chart, (data) => {
        const words = sayChart(data)
        data.series.forEach(({ values }) => {
          for (const value of values) expect(words).toContain(String(value))
        })
        expect(data.categories.every((_, at) => totalAt(data, at) >= 0)).toBe(true)
      }),
    )
  })

  test('has round numbers at its side, up to its highest', () => {
    expect(niceTicks(0, 4)).toEqual([0, 1])
    expect(niceTicks(7, 4)).toEqual([0, 2, 4, 6, 8])
    expect(niceTicks(230, 4)).toEqual([0, 100, 200, 300])
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), (most) => {
        const ticks = niceTicks(most, 4)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most)
        expect(ticks.length).toBeLessThanOrEqual(6)
        expect(ticks.every(Number.isInteger)).toBe(true)
      }),
    )
  })
})
