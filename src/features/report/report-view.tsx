import { Card } from '../../ui/card/card'
import { Chart } from '../../ui/chart/chart'
import type { ChartData } from '../../ui/chart/chart-data'
import { FactRow } from '../../ui/list-row/fact-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Section } from '../../ui/section/section'
import { useElderMode } from '../session/elder-mode'
import {
  arrivalsByKind,
  hoursByMonth,
  hoursByProject,
  ordersByMonth,
  type PlaceReport,
} from './report-charts'
import { type Fact, figureFacts, reportFacts } from './report-facts'

const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <RowGroup>
    {facts.map(({ label, words }) => (
      <FactRow key={label} title={label} words={words} />
    ))}
  </RowGroup>
)

type Drawn = { readonly id: string; readonly kind: 'columns' | 'rows'; readonly data: ChartData }

/** A picture of one month says nothing that its sentence does not. */
function chartsOf(report: PlaceReport): readonly Drawn[] {
  const monthly: readonly Drawn[] = [
    { id: 'chart-orders', kind: 'columns', data: ordersByMonth(report) },
    { id: 'chart-hours', kind: 'columns', data: hoursByMonth(report) },
  ]
  const others: readonly Drawn[] = [
    { id: 'chart-projects', kind: 'rows', data: hoursByProject(report) },
    { id: 'chart-arrivals', kind: 'rows', data: arrivalsByKind(report) },
  ]
  return [
    ...(report.months.length > 1 ? monthly : []),
    ...others.filter(({ data }) => data.categories.length > 0),
  ]
}

/** One place's report: what was done, the plan's numbers, and pictures of them. */
export function ReportView({ report }: { readonly report: PlaceReport }) {
  const elder = useElderMode()
  return (
    <>
      <Section title="做了什么">
        <Facts facts={reportFacts(report)} />
      </Section>
      {chartsOf(report).map(({ id, kind, data }) => (
        <Card key={id}>
          <Chart id={id} kind={kind} data={data} elder={elder} />
        </Card>
      ))}
      <Section title="指标">
        <Facts facts={figureFacts(report)} />
      </Section>
    </>
  )
}
