import { scaleLinear } from 'd3-scale'
import { FIVE_MUST_ARRIVE } from '../../../domain/service/five-must-arrive'
import type { FiveMustMeasures } from '../measures/measures'
import { sayShare } from '../report/say'
import { bottomAxis } from './axes'
import { WAY_COLOURS } from './colours'
import { boxOf, picture, rect, text } from './svg'

const ROW = 44

/** 五必到 by kind: the share of duties at which somebody was there in time. */
export function plotArrivals({ byKind }: FiveMustMeasures): string {
  const kinds = byKind.filter(({ orders }) => orders > 0)
  const height = 76 + kinds.length * ROW + 48
  const box = boxOf({ left: 170, right: 150, top: 70 }, height)
  const x = scaleLinear([0, 1], [box.left, box.right])
  const rows = kinds.map(({ kind, orders, inTimeShare, arrivedShare }, at) => {
    const y = box.top + at * ROW
    return [
      text(box.left - 10, y + 20, `${FIVE_MUST_ARRIVE[kind].label}（${orders}）`, { anchor: 'end' }),
      rect(box.left, y + 4, box.right - box.left, 24, '#eef2f6'),
      rect(box.left, y + 4, x(arrivedShare) - box.left, 24, '#8ec3e6'),
      rect(box.left, y + 4, x(inTimeShare) - box.left, 24, WAY_COLOURS.product),
      text(box.right + 8, y + 20, `${sayShare(inTimeShare)} 按时`, { size: 12, bold: true }),
    ].join('')
  })
  return picture(
    {
      title: '五必到，到得及不及时',
      caption: '深色是按时到的，浅色是晚到的，空白是没有人到；括号里是单数。',
      height,
    },
    [
      ...rows,
      bottomAxis(
        box,
        [0, 0.5, 1].map((share) => ({ at: x(share), label: `${share * 100}%` })),
      ),
    ],
  )
}
