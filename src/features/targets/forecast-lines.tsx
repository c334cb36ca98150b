import type { Closer, ForecastLine } from '../../../domain/targets/forecast-line'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { goToActivity } from '../activity/go-to-activity'
import { openMatter } from '../order/open-matter'
import { openPlan } from './open-records'

const TONES = { late: 'danger', short: 'warn', on_course: 'info' } as const

const OPEN: Readonly<Record<Closer['of'], (id: string, stationId: string | null) => void>> = {
  activity: (id) => goToActivity('one', { id }),
  row: (_id, stationId) => openPlan(stationId),
  order: (id) => openMatter('handling', id),
}

/** A sentence about what will be missed, and what can be opened to prevent it. */
export const ForecastMessage = ({ line }: { readonly line: ForecastLine }) => (
  <Message tone={TONES[line.outlook]} text={line.sentence}>
    {line.closers.map(({ of, id, words }) => (
      <Button
        key={id}
        id={`closer-${id}`}
        kind="plain"
        label={words}
        onTap={() => OPEN[of](id, line.stationId)}
      />
    ))}
  </Message>
)

/** 要赶紧办的: who will miss what, what presses most first. */
export const ForecastLines = ({ lines }: { readonly lines: readonly ForecastLine[] }) => (
  <Section title="接下来要办的" id="forecast">
    {lines.length === 0 && <Message tone="good" text="照现在这样，要办的都办得到。" />}
    {lines.map((line) => (
      <ForecastMessage key={`${line.code}-${line.stationId}`} line={line} />
    ))}
  </Section>
)
