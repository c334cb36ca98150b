import type { ChartData } from '../../../domain/chart/chart-data'
import { type ChartKind, drawChart } from '../../../domain/chart/draw-chart'
import { drawPicture } from './draw-picture'
import { INK, writeLine } from './sheet'

/** As on a phone; on paper the whole picture is made smaller. */
const LETTER = 14
const TITLE_LETTER = 10
const TITLE_HEIGHT = 18
const GAP = 22
const IN_A_ROW = 3

export type PrintedChart = { readonly kind: ChartKind; readonly data: ChartData }

type Room = { readonly x: number; readonly y: number; readonly width: number; readonly floor: number }

type Drawn = { readonly title: string; readonly picture: ReturnType<typeof drawChart> }

const rowsOf = (charts: readonly PrintedChart[]): readonly (readonly Drawn[])[] => {
  const drawn = charts.map(({ kind, data }) => ({
    title: `${data.title}（${data.unit}）`,
    picture: drawChart(kind, data, LETTER),
  }))
  return Array.from({ length: Math.ceil(drawn.length / IN_A_ROW) }, (_, row) =>
    drawn.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW),
  )
}

/** Charts side by side, on a new page (`top`) where a row of them does not fit. Returns where the next thing may begin. */
export function drawCharts(
  doc: PDFKit.PDFDocument,
  charts: readonly PrintedChart[],
  { x, y: from, width, floor }: Room,
  top: number,
): number {
  const each = (width - GAP * (IN_A_ROW - 1)) / IN_A_ROW
  let y = from
  for (const row of rowsOf(charts)) {
    const heights = row.map(({ picture }) => (picture.height * each) / picture.width)
    const height = TITLE_HEIGHT + Math.max(...heights)
    if (y + height > floor) {
      doc.addPage()
      y = top
    }
    row.forEach(({ title, picture }, at) => {
      const place = { x: x + at * (each + GAP), y, width: each }
      doc.fontSize(TITLE_LETTER).fillColor(INK.text)
      writeLine(doc, title, place)
      drawPicture(doc, picture, { ...place, y: y + TITLE_HEIGHT })
    })
    y += height + GAP
  }
  return y
}
