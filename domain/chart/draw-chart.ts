import type { ChartData } from './chart-data'
import { columnChart } from './column-chart'
import type { Picture } from './marks'
import { rowChart } from './row-chart'

const DRAW = { columns: columnChart, rows: rowChart } as const
export type ChartKind = keyof typeof DRAW

/** `letter`: size of the signs, in pixels of a phone. */
export const drawChart = (kind: ChartKind, data: ChartData, letter: number): Picture =>
  DRAW[kind](data, letter)
