import { REPEAT_CODES, REPEATS, type Repeat } from '../../../domain/activity/repeats'
import { Chips } from '../../ui/chips/chips'
import { Section } from '../../ui/section/section'

type Props = { readonly repeat: Repeat | null; readonly onChange: (repeat: Repeat | null) => void }

/** Whether the next one is made ready by itself once this one is over. */
export const RepeatChoice = ({ repeat, onChange }: Props) => (
  <Section title="还要再办吗（办完自动备好下一次的草稿）">
    <Chips
      single
      options={REPEAT_CODES.map((code) => ({ code, label: REPEATS[code] }))}
      chosen={repeat ? [repeat] : []}
      onToggle={(code) => onChange(code === repeat ? null : code)}
    />
  </Section>
)
