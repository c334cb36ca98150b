import { scaleBand, scaleLinear } from 'd3-scale'
import type { WeekMeasures } from '../measures/measures'
import { dayOfYear, SEASONS } from '../scenario/calendar'
import { bottomAxis, leftAxis, legend } from './axes'
import { OUTCOME_COLOURS } from './colours'
import { boxOf, INK, picture, rect, text } from './svg'

const MONTH_STARTS = Array.from({ length: 12 }, (_, month) => ({
  day: dayOfYear([month + 1, 1]),
  label: `${month + 1}月`,
}))

const LEGEND = [
  { label: '第一轮就有人去', colour: OUTCOME_COLOURS.firstPass },
  { label: '后来有人去', colour: OUTCOME_COLOURS.later },
  { label: '没办成', colour: OUTCOME_COLOURS.unmet },
]

/** Orders of each week, by how they fared, with the seasons above. */
export function plotWeeks(weeks: readonly WeekMeasures[], days: number): string {
  const box = boxOf({ top: 108 })
  const x = scaleBand(
    weeks.map((_, week) => week),
    [box.left, box.right],
  ).paddingInner(0.2)
  const day = scaleLinear([0, weeks.length * 7], [box.left, box.right])
  const most = Math.max(1, ...weeks.map(({ firstPass, later, unmet }) => firstPass + later + unmet))
  const y = scaleLinear([0, most], [box.bottom, box.top]).nice(5)
  const bars = weeks.map((week, at) => {
    let top = 0
    return (['firstPass', 'later', 'unmet'] as const)
      .map((outcome) => {
        const from = top
        top += week[outcome]
        return rect(x(at) ?? 0, y(top), x.bandwidth(), y(from) - y(top), OUTCOME_COLOURS[outcome])
      })
      .join('')
  })
  const seasons = SEASONS.filter(({ to }) => dayOfYear(to) <= days).map(({ label, from, to }) => {
    const [left, right] = [day(dayOfYear(from)), day(dayOfYear(to))]
    return (
      rect(left, box.top - 22, right - left, 18, '#f3e9d2') +
      text((left + right) / 2, box.top - 9, label, { anchor: 'middle', size: 11 })
    )
  })
  return picture(
    { title: '一年里每周的单子', caption: '每根柱子是一周：蓝的第一轮就有人去，浅的后来才有，橙的没办成。' },
    [
      legend(LEGEND, box.right, 70),
      leftAxis(
        box,
        y.ticks(5).map((tick) => ({ at: y(tick), label: String(tick) })),
      ),
      ...seasons,
      ...bars,
      bottomAxis(
        box,
        MONTH_STARTS.filter((month) => month.day < days).map((month) => ({
          at: day(Math.min(month.day + 15, days)),
          label: month.label,
        })),
      ),
      text(box.left - 8, box.top - 30, '单', { anchor: 'end', size: 11, fill: INK.quiet }),
    ],
  )
}
