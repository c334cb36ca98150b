import { Section } from '../../ui/section/section'
import { useQuery } from '../data/use-query'
import { ForecastMessage } from './forecast-lines'

/** On the home page of an office: the one thing to do next for this month; nothing where nothing is due. */
export function NextStep() {
  const { data } = useQuery('targets.next', {})
  if (!data?.line) return null
  return (
    <Section title="这个月的活动" id="next-step">
      <ForecastMessage line={data.line} />
    </Section>
  )
}
