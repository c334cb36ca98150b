import { HOUR_CLASSES } from '../../../domain/hours/hour-entry'
import { sayProject } from '../../../domain/service/say-project'
import { villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Section } from '../../ui/section/section'
import { type Figure, openFigure } from './figure'
import { sayMinutes, sayMonth } from './say-sums'

export type StationHours = ActionOutput<'hours.station'>

type RowProps = {
  readonly hours: StationHours
  readonly id: string
  readonly title: string
  readonly words: string
  readonly figure: Omit<Figure, 'stationId' | 'year'>
}

/** One figure, and the way to the entries behind it. */
function FigureRow({ hours, id, title, words, figure }: RowProps) {
  const { stationId, year } = hours
  const open = () =>
    openFigure({ stationId, year, ...figure }, `${villageName(stationId)} ${year} 年 · ${title}`)
  return <ListRow id={`figure-${id}`} title={title} words={words} onTap={open} />
}

/** How the minutes came to be known, and what was lent. */
export function WholeYear({ hours }: { readonly hours: StationHours }) {
  const row = (id: string, title: string, words: string, figure: RowProps['figure']) => (
    <FigureRow hours={hours} id={id} title={title} words={words} figure={figure} />
  )
  return (
    <RowGroup>
      {row('own', '一共', `${hours.records} 次，${sayMinutes(hours.totalMinutes)}`, {})}
      {row('verified', HOUR_CLASSES.verified, sayMinutes(hours.verifiedMinutes), { hourClass: 'verified' })}
      {row('declared', HOUR_CLASSES.declared, sayMinutes(hours.declaredMinutes), { hourClass: 'declared' })}
      {row('lent-here', '其中外村来支援的', sayMinutes(hours.lentHereMinutes), { of: 'lent_here' })}
      {row(
        'lent-out',
        '另外：去外村支援的',
        `${hours.lentOutRecords} 次，${sayMinutes(hours.lentOutMinutes)}，算对方站的服务`,
        { of: 'lent_out' },
      )}
    </RowGroup>
  )
}

export const ByMonth = ({ hours }: { readonly hours: StationHours }) => (
  <Section title="按月">
    <RowGroup>
      {hours.months.map(({ month, minutes }) => (
        <FigureRow
          key={month}
          hours={hours}
          id={month}
          title={sayMonth(month)}
          words={sayMinutes(minutes)}
          figure={{ month: Number(month.slice(5)) }}
        />
      ))}
    </RowGroup>
  </Section>
)

export const ByProject = ({ hours }: { readonly hours: StationHours }) => (
  <Section title="按六大工程">
    <RowGroup>
      {hours.projects.map(({ project, minutes }) => (
        <FigureRow
          key={project ?? 'none'}
          hours={hours}
          id={project ?? 'none'}
          title={sayProject(project)}
          words={sayMinutes(minutes)}
          figure={{ project }}
        />
      ))}
    </RowGroup>
  </Section>
)

export const ByVolunteer = ({ hours }: { readonly hours: StationHours }) => (
  <Section title="各位志愿者（按姓名排）">
    <RowGroup>
      {hours.volunteers.map(({ volunteerId, name, records, totalMinutes }) => (
        <FigureRow
          key={volunteerId}
          hours={hours}
          id={volunteerId}
          title={name}
          words={`${records} 次，${sayMinutes(totalMinutes)}`}
          figure={{ volunteerId }}
        />
      ))}
    </RowGroup>
  </Section>
)
