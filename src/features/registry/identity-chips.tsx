import { IDENTITIES, IDENTITY_CODES, type IdentityCode } from '../../../domain/people/identities'
import { Chips } from '../../ui/chips/chips'
import { Section } from '../../ui/section/section'
import { toggle } from './toggle'

const OPTIONS = IDENTITY_CODES.map((code) => ({ code, label: IDENTITIES[code] }))

type Props = {
  readonly chosen: readonly IdentityCode[]
  readonly onChange: (identities: readonly IdentityCode[]) => void
}

/** Whom the plan calls upon by name; any number of them. */
export const IdentityChips = ({ chosen, onChange }: Props) => (
  <Section title="您是不是下面的人？（可以不选）" id="identities">
    <Chips options={OPTIONS} chosen={chosen} onToggle={(code) => onChange(toggle(chosen, code))} />
  </Section>
)
