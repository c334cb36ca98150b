import { Field } from '../../ui/field/field'
import { Section } from '../../ui/section/section'

type Props = {
  readonly title: string
  readonly name: string
  readonly phone: string
  readonly nameProblem: string
  readonly phoneProblem: string
  readonly onChange: (change: { name?: string; phone?: string }) => void
}

/** A person, by the two things that the volunteer needs. */
export function PartyFields({ title, name, phone, nameProblem, phoneProblem, onChange }: Props) {
  return (
    <Section title={title}>
      <Field
        id="party-name"
        label="怎么称呼"
        value={name}
        maxLength={20}
        problem={nameProblem}
        onChange={(text) => onChange({ name: text })}
      />
      <Field
        id="party-phone"
        label="电话（没有可以不填，由站里联系）"
        kind="phone"
        value={phone}
        maxLength={20}
        problem={phoneProblem}
        onChange={(text) => onChange({ phone: text })}
      />
    </Section>
  )
}
