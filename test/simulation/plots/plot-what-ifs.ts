import { scaleLinear } from 'd3-scale'
import { sayShare, sayTeam } from '../report/say'
import type { WhatIf } from '../variants/what-if'
import { bottomAxis } from './axes'
import { OUTCOME_COLOURS } from './colours'
import { boxOf, dot, INK, picture, segment, text } from './svg'

const SHOWN = 12
const ROW = 26

/** The teams that would be missed most: from what is served now to what would be served without two. */
export function plotWhatIfs(whatIfs: readonly WhatIf[]): string {
  const worst = whatIfs.slice(0, SHOWN)
  const height = 84 + worst.length * ROW + 48
  const box = boxOf({ left: 330, right: 100, top: 72 }, height)
  const shares = worst.flatMap(({ before, after }) => [before.servedShare, after.servedShare])
  const x = scaleLinear([Math.min(0.9, ...shares), 1], [box.left, box.right]).nice(5)
  const rows = worst.map(({ name, before, after, ordersLost }, at) => {
    const y = box.top + at * ROW + 12
    return [
      text(box.left - 14, y + 4, sayTeam(name), { anchor: 'end', size: 12 }),
      segment(x(after.servedShare), y, x(before.servedShare), y, INK.axis, 3),
      dot(x(before.servedShare), y, 6, OUTCOME_COLOURS.firstPass),
      dot(x(after.servedShare), y, 6, OUTCOME_COLOURS.unmet),
      text(box.right + 14, y + 4, ordersLost > 0 ? `少办 ${ordersLost} 单` : '不少', {
        size: 12,
        fill: INK.quiet,
      }),
    ].join('')
  })
  return picture(
    {
      title: '要是少了两个最忙的人',
      caption: '蓝点是现在办成的份额，橙点是少了两人以后；最吃紧的队在最上面。',
      height,
    },
    [
      ...rows,
      bottomAxis(
        box,
        x.ticks(5).map((share) => ({ at: x(share), label: sayShare(share) })),
      ),
    ],
  )
}
