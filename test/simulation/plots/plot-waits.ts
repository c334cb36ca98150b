import { scaleLinear, scaleLog } from 'd3-scale'
import { line } from 'd3-shape'
import { WAY_CODES, WAYS, type WayCode } from '../baselines/ways'
import { bottomAxis, leftAxis, legend } from './axes'
import { WAY_COLOURS } from './colours'
import { boxOf, path, picture } from './svg'

const MARKS = [
  { minutes: 2, label: '2分钟' },
  { minutes: 10, label: '10分钟' },
  { minutes: 60, label: '1小时' },
  { minutes: 240, label: '4小时' },
  { minutes: 1_440, label: '1天' },
  { minutes: 4_320, label: '3天' },
] as const

/** How many orders had found their people after how long; the higher a line, the quicker. */
export function plotWaits(twentieths: Readonly<Record<WayCode, readonly number[]>>): string {
  const box = boxOf({ top: 92 })
  const x = scaleLog([1, 5_760], [box.left, box.right]).clamp(true)
  const y = scaleLinear([0, 1], [box.bottom, box.top])
  const draw = line<{ minutes: number; share: number }>(
    ({ minutes }) => x(Math.max(1, minutes)),
    ({ share }) => y(share),
  ).digits(1)
  const lines = [...WAY_CODES].reverse().map((way) => {
    const points = twentieths[way].map((minutes, at) => ({ minutes, share: (at + 1) / 20 }))
    return path(draw(points) ?? '', WAY_COLOURS[way], way === 'product' ? 3 : 2)
  })
  return picture(
    {
      title: '等多久有人接单',
      caption: '线越靠左上越快：横的是等的时间，竖的是有多少单已经等到人。只算等到人的单子。',
    },
    [
      legend(
        WAY_CODES.map((way) => ({ label: WAYS[way].label, colour: WAY_COLOURS[way] })),
        box.right,
        72,
      ),
      leftAxis(
        box,
        [0, 0.25, 0.5, 0.75, 1].map((share) => ({ at: y(share), label: `${share * 100}%` })),
      ),
      ...lines,
      bottomAxis(
        box,
        MARKS.map(({ minutes, label }) => ({ at: x(minutes), label })),
      ),
    ],
  )
}
