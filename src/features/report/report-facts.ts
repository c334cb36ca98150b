import { reportHours } from '../../../domain/report/report-hours'
import { FIGURES, type FigureCode } from '../../../domain/targets/figure-table'
import { VERDICTS } from '../../../domain/targets/fraction'
import { sayFigure } from '../../../domain/targets/say-figure'
import type { ActionOutput } from '../../../types/actions'

export type PlaceReport = ActionOutput<'report.get'>['places'][number]

export type Fact = { readonly label: string; readonly words: string }

/** Told one by one; activities stand in the report's own words, month by month in its table. */
const SHOWN: readonly FigureCode[] = [
  'arrived',
  'arrival_median',
  'answered',
  'solved',
  'satisfied',
  'unrated',
  'taking_part',
  'average_minutes',
  'town_teams',
  'town_kinds',
  'village_kinds',
]

/** What was done, in sentences short enough for one line. */
export function reportFacts({
  orders,
  hours,
  activities,
  pictured,
  teams,
  bulletins,
}: PlaceReport): readonly Fact[] {
  const { asked, served, unmet, others } = orders
  return [
    { label: '点单', words: `${asked} 张：服务过 ${served}，没办成 ${unmet}，在办或不用办 ${others}` },
    {
      label: '服务',
      words: `${reportHours(hours.totalMinutes)} 小时，${hours.services} 人次，${hours.volunteers} 位志愿者`,
    },
    { label: '活动', words: `办了 ${activities} 次${pictured > 0 ? `，${pictured} 次留了照片` : ''}` },
    { label: '队伍', words: `${teams} 支有人在做事` },
    {
      label: '信息报送',
      words: `报了 ${bulletins.handedIn} 条，采用 ${bulletins.adopted} 条，转报县里 ${bulletins.forwarded} 条；讲到 ${bulletins.activitiesTold} 次活动`,
    },
  ]
}

/** The plan's numbers of the place, with what came of them. */
export const figureFacts = ({ figures }: PlaceReport): readonly Fact[] =>
  SHOWN.flatMap((code) => {
    const figure = figures.find((each) => each.code === code && each.duty === null)
    if (!figure) return []
    const verdict =
      figure.verdict === 'reported' || figure.verdict === 'noData' ? '' : VERDICTS[figure.verdict]
    return [{ label: FIGURES[code].label, words: [sayFigure(figure), verdict].filter(Boolean).join(' · ') }]
  })
