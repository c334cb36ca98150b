import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { WAY_CODES, WAYS, type WayCode } from '../baselines/ways'
import { bottomAxis, leftAxis, legend } from './axes'
import { WAY_COLOURS } from './colours'
import { boxOf, INK, path, picture, segment, text } from './svg'

/** How the minutes are spread: the nearer to the straight line, the more alike everybody serves. */
export function plotLoad(lorenz: Readonly<Record<WayCode, readonly number[]>>): string {
  const box = boxOf({ top: 92, right: 40 })
  const x = scaleLinear([0, 1], [box.left, box.right])
  const y = scaleLinear([0, 1], [box.bottom, box.top])
  const draw = line<number>(
    (_, at) => x(at / 10),
    (share) => y(share),
  ).digits(1)
  const percents = [0, 0.2, 0.4, 0.6, 0.8, 1]
  return picture(
    {
      title: '活儿摊得匀不匀',
      caption: '横的从服务最少的人排起，竖的是他们合起来做了多少；越贴近斜线越匀。',
    },
    [
      legend(
        WAY_CODES.map((way) => ({ label: WAYS[way].label, colour: WAY_COLOURS[way] })),
        box.right,
        72,
      ),
      leftAxis(
        box,
        percents.map((share) => ({ at: y(share), label: `${Math.round(share * 100)}%` })),
      ),
      segment(x(0), y(0), x(1), y(1), INK.axis),
      text(x(0.52), y(0.57), '人人一样多', { size: 11, fill: INK.quiet, anchor: 'end' }),
      ...[...WAY_CODES]
        .reverse()
        .map((way) => path(draw(lorenz[way]) ?? '', WAY_COLOURS[way], way === 'product' ? 3 : 2)),
      bottomAxis(
        box,
        percents.map((share) => ({ at: x(share), label: `${Math.round(share * 100)}%的人` })),
      ),
    ],
  )
}
