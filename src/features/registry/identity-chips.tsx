import { identitiesAt } from '../../../domain/people/age-limits'
import type { AgeRule } from '../../../domain/people/age-rules'
import { IDENTITIES, type IdentityCode } from '../../../domain/people/identities'
import { Chips } from '../../ui/chips/chips'
import { Section } from '../../ui/section/section'
import { toggle } from './toggle'

type Props = {
  /** What his age leaves open. */
  readonly rule: AgeRule
  readonly chosen: readonly IdentityCode[]
  readonly onChange: (identities: readonly IdentityCode[]) => void
}

/** Whom the plan calls upon by name; any number of them. */
export const IdentityChips = ({ rule, chosen, onChange }: Props) => (
  <Section title="您是不是下面的人？（可以不选）" id="identities">
    <Chips
      options={identitiesAt(rule).map((code) => ({ code, label: IDENTITIES[code] }))}
      chosen={chosen}
      onToggle={(code) => onChange(toggle(chosen, code))}
    />
  </Section>
)
