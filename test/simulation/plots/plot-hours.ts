import { scaleBand, scaleLinear } from 'd3-scale'
import { bottomAxis, leftAxis } from './axes'
import { WAY_COLOURS } from './colours'
import { boxOf, INK, picture, rect, segment, text } from './svg'

const HOURS_PER_BIN = 2
const TARGET_HOURS = 20

/** Volunteers by the hours of their year, and the twenty hours that the plan speaks of. */
export function plotHours(bins: readonly number[]): string {
  const box = boxOf()
  const x = scaleBand(
    bins.map((_, bin) => bin),
    [box.left, box.right],
  ).paddingInner(0.12)
  const y = scaleLinear([0, Math.max(1, ...bins)], [box.bottom, box.top]).nice(5)
  const target = (x(TARGET_HOURS / HOURS_PER_BIN) ?? 0) - (x.step() - x.bandwidth()) / 2
  return picture(
    { title: '一年服务了多少小时', caption: '每根柱子是服务这么多小时的人数；最右一根是 60 小时以上。' },
    [
      leftAxis(
        box,
        y.ticks(5).map((tick) => ({ at: y(tick), label: String(tick) })),
      ),
      ...bins.map((count, bin) =>
        rect(
          x(bin) ?? 0,
          y(count),
          x.bandwidth(),
          box.bottom - y(count),
          bin * HOURS_PER_BIN >= TARGET_HOURS ? WAY_COLOURS.product : '#8ec3e6',
        ),
      ),
      segment(target, box.top, target, box.bottom, INK.text),
      text(target + 6, box.top + 12, '20 小时', { size: 12, bold: true }),
      bottomAxis(
        box,
        bins.flatMap((_, bin) =>
          bin % 5 === 0 ? [{ at: (x(bin) ?? 0) + x.bandwidth() / 2, label: `${bin * HOURS_PER_BIN}` }] : [],
        ),
        '小时',
      ),
    ],
  )
}
