import { reportCharts } from '../../../domain/report/report-charts'
import { Card } from '../../ui/card/card'
import { Chart } from '../../ui/chart/chart'
import { FactRow } from '../../ui/list-row/fact-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Section } from '../../ui/section/section'
import { useElderMode } from '../session/elder-mode'
import { type Fact, figureFacts, type PlaceReport, reportFacts } from './report-facts'

const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <RowGroup>
    {facts.map(({ label, words }) => (
      <FactRow key={label} title={label} words={words} />
    ))}
  </RowGroup>
)

/** One place's report: what was done, the plan's numbers, and pictures of them. */
export function ReportView({ report }: { readonly report: PlaceReport }) {
  const elder = useElderMode()
  return (
    <>
      <Section title="做了什么">
        <Facts facts={reportFacts(report)} />
      </Section>
      {reportCharts(report).map(({ id, kind, data }) => (
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
