import { WAY_CODES, type WayCode } from '../baselines/ways'
import type { Measures } from '../measures/measures'
import type { WayRow } from '../plots/plot-ways'
import { sayMeters, sayMinutes, sayShare } from './say'
import type { Study } from './study'

type Compared = Omit<WayRow, 'values'> & { readonly measure: (measures: Measures) => number }

const twoDigits = (value: number): string => value.toFixed(2)

/** What the ways of dispatching are compared by, most telling first. */
const COMPARED: readonly Compared[] = [
  { label: '办成的单子', better: 'more', measure: (m) => m.servedShare, say: sayShare },
  { label: '第一轮就有人去', better: 'more', measure: (m) => m.firstPassShare, say: sayShare },
  {
    label: '等人接单，一半的人等',
    better: 'less',
    measure: (m) => m.acceptMinutes.p50 ?? 0,
    say: sayMinutes,
  },
  {
    label: '等人接单，最慢一成等',
    better: 'less',
    measure: (m) => m.acceptMinutes.p90 ?? 0,
    say: sayMinutes,
  },
  { label: '五必到按时到', better: 'more', measure: (m) => m.fiveMust.inTimeShare, say: sayShare },
  { label: '同村人去的', better: 'more', measure: (m) => m.sameVillageShare, say: sayShare },
  { label: '平均路程', better: 'less', measure: (m) => m.distanceMeters.mean, say: sayMeters },
  { label: '每单打扰几个人', better: 'less', measure: (m) => m.asksPerOrder, say: twoDigits },
  { label: '活儿不匀（0 最匀）', better: 'less', measure: (m) => m.volunteers.loadGini, say: twoDigits },
  { label: '一年没轮上的人', better: 'less', measure: (m) => m.volunteers.idleShare, say: sayShare },
  { label: '满 20 小时的人', better: 'more', measure: (m) => m.volunteers.targetShare, say: sayShare },
  { label: '报到镇里的单子', better: 'less', measure: (m) => m.escalatedOrders, say: String },
]

const valuesOf = ({ ways }: Study, measure: Compared['measure']): Readonly<Record<WayCode, number>> => ({
  product: measure(ways.product),
  first_come: measure(ways.first_come),
  nearest: measure(ways.nearest),
  round_robin: measure(ways.round_robin),
})

export const comparedRows = (study: Study): readonly WayRow[] =>
  COMPARED.map(({ measure, ...row }) => ({ ...row, values: valuesOf(study, measure) }))

/** The ways that are better than all others by this number; all of them when they are equal. */
export function bestWays({ better, values }: WayRow): readonly WayCode[] {
  const best = better === 'more' ? Math.max(...Object.values(values)) : Math.min(...Object.values(values))
  return WAY_CODES.filter((way) => values[way] === best)
}
