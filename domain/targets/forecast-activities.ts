import { countsFor } from '../activity/counts-for'
import { bareTitle } from '../activity/title-prefix'
import { sayDay } from '../kernel/say-moment'
import { shanghaiParts } from '../kernel/shanghai-time'
import type { Figure } from './figure'
import { isWithin, spanOfPeriod } from './figure-period'
import { type Closer, type ForecastLine, MOST_CLOSERS } from './forecast-line'
import type { ComingActivity, Outlook } from './outlook'
import { placeWords } from './place-words'

const quoted = (titles: readonly string[]): string => titles.map((title) => `“${title}”`).join('、')

const named = ({ title, startsAtMs }: ComingActivity, nowMs: number): string =>
  `${sayDay(startsAtMs, nowMs)}的“${bareTitle(title)}”`

type Arranged = {
  readonly past: readonly ComingActivity[]
  readonly coming: readonly ComingActivity[]
  readonly drafts: readonly ComingActivity[]
  readonly rows: Outlook['rows']
}

function arrangedFor(figure: Figure, { activities, rows, nowMs }: Outlook): Arranged | null {
  const { stationId, period } = figure
  if (period.kind !== 'month') return null
  const span = spanOfPeriod(period)
  if (!isWithin(nowMs, span)) return null
  const own = activities.filter(
    (each) => countsFor(each).includes(stationId) && isWithin(each.startsAtMs, span),
  )
  const published = own.filter(({ status }) => status === 'published')
  return {
    past: published.filter(({ startsAtMs }) => startsAtMs <= nowMs),
    coming: published.filter(({ startsAtMs }) => startsAtMs > nowMs),
    drafts: own.filter(({ status }) => status === 'draft'),
    rows: rows.filter(
      (row) => row.stationId === stationId && row.year === period.year && row.month === period.month,
    ),
  }
}

/** What has to be done, the nearest first; the last resort where nothing is arranged at all. */
function sayHow({ past, coming, drafts, rows }: Arranged, enough: boolean, nowMs: number): string {
  const said = [
    past.length > 0 && `${past.map((each) => named(each, nowMs)).join('、')}的时间过了，办过了就记一笔。`,
    coming.length > 0 &&
      `${coming.map((each) => named(each, nowMs)).join('、')}办成${enough ? '就够' : '还不够'}。`,
    !enough &&
      drafts.length > 0 &&
      `${quoted(drafts.map(({ title }) => bareTitle(title)))}还是草稿，要发布。`,
    !enough && rows.length > 0 && `计划表里有${quoted(rows.map(({ title }) => title))}，点一下就能安排。`,
  ].filter((words) => words !== false)
  return said.length > 0 ? said.join('') : '还没有安排，请定一次活动。'
}

/** What is done with it stands on the button: two of one name are told apart by it. */
const closerWith =
  (verb: string) =>
  ({ id, title }: Pick<ComingActivity, 'id' | 'title'>): Closer => ({
    of: 'activity',
    id,
    words: `${verb}：${bareTitle(title)}`,
  })

const closersOf = ({ past, coming, drafts, rows }: Arranged): readonly Closer[] =>
  [
    ...past.map(closerWith('去记一笔')),
    ...coming.map(closerWith('看看准备得怎样')),
    ...drafts.map(closerWith('去发布')),
    ...rows.map(({ id, title }): Closer => ({ of: 'row', id, words: `按计划安排：${title}` })),
  ].slice(0, MOST_CLOSERS)

/** The month that goes on: what is missing in it, and what is arranged. */
export const forecastActivities = (outlook: Outlook): readonly ForecastLine[] =>
  outlook.figures.flatMap((figure): readonly ForecastLine[] => {
    const { code, stationId, period, numerator, threshold, verdict } = figure
    if (code !== 'activities' || verdict !== 'missed' || period.kind !== 'month' || !threshold) return []
    const arranged = arrangedFor(figure, outlook)
    if (!arranged) return []
    const missing = threshold.numerator - numerator
    const enough = arranged.past.length + arranged.coming.length >= missing
    const byMs = spanOfPeriod(period).toMs - 1
    const { month, day } = shanghaiParts(byMs)
    return [
      {
        code,
        stationId,
        byMs,
        outlook: enough ? 'on_course' : 'short',
        sentence: `${placeWords(stationId)}${month}月还差 ${missing} 次活动，${month}月${day}日前要办。${sayHow(arranged, enough, outlook.nowMs)}`,
        closers: closersOf(arranged),
      },
    ]
  })
