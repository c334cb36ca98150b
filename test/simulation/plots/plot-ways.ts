import { scaleLinear } from 'd3-scale'
import { WAY_CODES, WAYS, type WayCode } from '../baselines/ways'
import { WAY_COLOURS } from './colours'
import { INK, picture, rect, text, WIDTH } from './svg'

export type WayRow = {
  readonly label: string
  /** `more`: a longer bar is better. */
  readonly better: 'more' | 'less'
  readonly values: Readonly<Record<WayCode, number>>
  readonly say: (value: number) => string
}

const COLUMNS = 3
const CELL = { width: (WIDTH - 32) / COLUMNS, height: 136 } as const
const BAR = { height: 16, gap: 6, label: 70, number: 60 } as const
const TOP = 74

const bestOf = ({ better, values }: WayRow): number =>
  better === 'more' ? Math.max(...Object.values(values)) : Math.min(...Object.values(values))

function cell(row: WayRow, left: number, top: number): string {
  const most = Math.max(...Object.values(row.values), Number.EPSILON)
  const x = scaleLinear([0, most], [0, CELL.width - BAR.label - BAR.number - 16])
  const best = bestOf(row)
  const bars = WAY_CODES.map((way, at) => {
    const y = top + 14 + at * (BAR.height + BAR.gap)
    const value = row.values[way]
    return [
      text(left + BAR.label - 6, y + 12, WAYS[way].label, { anchor: 'end', size: 11, fill: INK.quiet }),
      rect(left + BAR.label, y, x(value), BAR.height, WAY_COLOURS[way]),
      text(left + BAR.label + x(value) + 5, y + 12, row.say(value), { size: 11, bold: value === best }),
    ].join('')
  })
  const direction = row.better === 'more' ? '越多越好' : '越少越好'
  return text(left, top + 4, `${row.label}（${direction}）`, { size: 12, bold: true }) + bars.join('')
}

/** Each number under the four ways of dispatching, side by side; the best one of a row in bold. */
export function plotWays(rows: readonly WayRow[]): string {
  const height = TOP + Math.ceil(rows.length / COLUMNS) * CELL.height
  const cells = rows.map((row, at) =>
    cell(row, 16 + (at % COLUMNS) * CELL.width, TOP + Math.floor(at / COLUMNS) * CELL.height),
  )
  return picture(
    {
      title: '四种派法比一比',
      caption: '同样的单子、同样的人、同样的脾气，只是派法不同；粗体是每一项最好的。',
      height,
    },
    cells,
  )
}
