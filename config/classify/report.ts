import { parseArgs } from 'node:util'
import { judge, measure } from './measure'
import { confusionLines, specialtyLines, summaryLines, wrongLines } from './print-report'
import { REQUEST_HALVES, readRequests } from './read-requests'

function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string', default: 'held-out' } } })
  const half = REQUEST_HALVES.find((each) => each === values.data)
  if (!half) throw new Error(`--data is one of ${REQUEST_HALVES.join(', ')}`)
  const rows = judge(readRequests(half))
  const named = rows.filter(({ wish }) => wish.specialties.length > 0 || wish.parts.length === 0)
  console.log(`${half}: ${rows.length} requests\n`)
  for (const text of summaryLines(measure(rows))) console.log(text)
  console.log(`\n${specialtyLines(named).join('\n')}\n\n${confusionLines(named).join('\n')}`)
  if (half === 'tuning') console.log(`\nunderstood wrongly:\n${wrongLines(rows).join('\n')}`)
}

main()
