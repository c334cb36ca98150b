import { Text } from '@tarojs/components'
import { ORDER_LIMITS } from '../../../domain/order/order-limits'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Field } from '../../ui/field/field'
import { Section } from '../../ui/section/section'
import { nameProblem } from '../order/name-problem'
import { phoneProblem } from '../order/phone-problem'
import type { Companion } from './service-draft'

type Props = {
  readonly companions: readonly Companion[]
  readonly onChange: (companions: readonly Companion[]) => void
}

/** Who went with him, as he knows them: nobody is shown a list of volunteers. */
export function Companions({ companions, onChange }: Props) {
  const set = (at: number, change: Partial<Companion>) =>
    onChange(companions.map((each, index) => (index === at ? { ...each, ...change } : each)))
  return (
    <Section title="谁去的">
      <Text>您自己。还有志愿者一起去的，写上姓名和登记的电话，时长一并报；不用再各写各的。</Text>
      {companions.map(({ name, phone }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
        <Card key={at}>
          <Field
            id={`companion-name-${at}`}
            label="姓名"
            value={name}
            maxLength={20}
            problem={nameProblem(name)}
            onChange={(text) => set(at, { name: text })}
          />
          <Field
            id={`companion-phone-${at}`}
            label="登记的电话"
            kind="phone"
            value={phone}
            maxLength={20}
            problem={phoneProblem(phone)}
            onChange={(text) => set(at, { phone: text })}
          />
          <Button
            kind="quiet"
            label="去掉这一位"
            onTap={() => onChange(companions.filter((_, index) => index !== at))}
          />
        </Card>
      ))}
      {companions.length < ORDER_LIMITS.maxCompanions && (
        <Button
          id="add-companion"
          kind="plain"
          label="加一位一起去的"
          onTap={() => onChange([...companions, { name: '', phone: '' }])}
        />
      )}
    </Section>
  )
}
