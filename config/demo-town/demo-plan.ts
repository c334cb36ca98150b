import { planRowIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { shanghaiInstant, shanghaiParts } from '../../domain/kernel/shanghai-time'
import { NOTHING_SAID, type PlanRowFacts, planIdOf, type UnitPlan } from '../../domain/plan/plan-row'
import type { ProjectCode } from '../../domain/service/projects'
import { MONTHS } from '../../domain/targets/figure-period'
import { STATIONS, TOWN } from '../../domain/town/stations'

type Planned = Partial<PlanRowFacts> & {
  readonly months: readonly number[]
  readonly title: string
  readonly project: ProjectCode
}

const TOWN_PLAN: readonly Planned[] = [
  { months: MONTHS, title: '政策宣讲', project: 'spirit_home', when: '上旬', teamName: '宣传宣讲志愿服务队' },
  {
    months: MONTHS,
    title: '义诊日',
    project: 'happy_home',
    unit: '镇卫生院',
    when: '15日上午',
    venue: '各村轮流',
    teamName: '健康服务志愿服务队',
  },
  { months: [3], title: '学雷锋便民集市', project: 'warm_home', when: '5日', venue: '狮山社区广场' },
  { months: [9], title: '法治宣传进校园', project: 'happy_home', unit: '派出所', venue: '中心学校' },
]

const SEASONS: readonly Planned[] = [
  { months: [1], title: '乡村春晚', project: 'cultural_home', when: '下旬', venue: '村部广场' },
  { months: [2], title: '春节看望老人', project: 'warm_home', theme: '包饺子，陪老人说话' },
  { months: [3, 7, 11], title: '环境整治', project: 'beautiful_home', when: '中旬', theme: '清河道，扫村路' },
  { months: [4], title: '采茶帮工', project: 'happy_home', when: '上旬', venue: '茶园' },
  { months: [5, 10], title: '故事大家讲', project: 'cultural_home', venue: '村部' },
  { months: [6], title: '移风易俗宣讲', project: 'civilized_home' },
  { months: [8], title: '防汛演练', project: 'warm_home', when: '上旬' },
  { months: [9], title: '重阳节看望老人', project: 'warm_home' },
  { months: [12], title: '送温暖', project: 'warm_home', when: '下旬' },
]

/** The villages of the demonstration town that have made their plan. */
const VILLAGES = ['陡沙河村', '狮山社区', '上土市村', '龙金村']

function unitPlan(stationId: string | null, planned: readonly Planned[], year: number, by: string): UnitPlan {
  const added = { by, atMs: shanghaiInstant(year, 1, 5) }
  return {
    id: planIdOf(TOWN.id, year, stationId),
    townId: TOWN.id,
    year,
    stationId,
    rows: planned.flatMap(({ months, ...facts }) =>
      months.map((month) => ({
        ...NOTHING_SAID,
        ...facts,
        month,
        id: planRowIdOf(`demo:${year}:${stationId}:${month}:${facts.title}`),
        added,
        dropped: null,
      })),
    ),
  }
}

/** The plan of the year that goes on, as its clerk (`by`) has entered it. */
export function demoPlans(nowMs: number, by: string): readonly UnitPlan[] {
  const { year } = shanghaiParts(nowMs)
  return [
    unitPlan(null, TOWN_PLAN, year, by),
    ...STATIONS.filter(({ village }) => VILLAGES.includes(village)).map(({ id }) =>
      unitPlan(id, SEASONS, year, by),
    ),
  ]
}
