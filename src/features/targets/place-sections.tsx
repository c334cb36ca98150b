import type { Figure } from '../../../domain/targets/figure'
import type { FigureCode } from '../../../domain/targets/figure-table'
import { Section } from '../../ui/section/section'
import { FigureRows } from './figure-rows'
import { MonthStrip } from './month-strip'

const DUTIES: readonly FigureCode[] = ['arrived', 'arrival_median', 'arrival_slow']

/** What belongs together on the page. */
const PARTS: readonly { readonly title: string; readonly is: (figure: Figure) => boolean }[] = [
  { title: '在职党员', is: ({ code }) => code === 'taking_part' || code === 'average_minutes' },
  { title: '队伍', is: ({ records }) => records.of === 'teams' },
  { title: '五必到', is: ({ code, duty }) => DUTIES.includes(code) && duty === null },
  {
    title: '五必到，一样一样看',
    is: ({ code, duty, denominator }) => DUTIES.includes(code) && duty !== null && denominator > 0,
  },
  {
    title: '点单',
    is: ({ records }) => records.of === 'orders' && records.set !== 'arrived',
  },
]

/** Every number of one place. */
export function PlaceSections({
  figures,
  year,
}: {
  readonly figures: readonly Figure[]
  readonly year: number
}) {
  return (
    <>
      <Section title={`${year} 年每个月办的活动`} id="activities">
        <MonthStrip figures={figures.filter(({ code }) => code === 'activities')} />
      </Section>
      {PARTS.map(({ title, is }) => {
        const own = figures.filter(is)
        return (
          own.length > 0 && (
            <Section key={title} title={title}>
              <FigureRows figures={own} />
            </Section>
          )
        )
      })}
    </>
  )
}
