import { Text } from '@tarojs/components'
import { distancesAt, freeTimesAt } from '../../../domain/people/age-limits'
import type { AgeRule } from '../../../domain/people/age-rules'
import {
  DAY_PART_CODES,
  DAY_PARTS,
  type FreeTime,
  freeTimeWords,
  WEEKDAY_CODES,
  WEEKDAYS,
} from '../../../domain/people/free-times'
import { WILLING, type WillingCode } from '../../../domain/people/willing-distance'
import { Button } from '../../ui/button/button'
import { Chips } from '../../ui/chips/chips'
import { Field } from '../../ui/field/field'
import { Section } from '../../ui/section/section'
import { ToggleTable } from '../../ui/toggle-table/toggle-table'
import { nameProblem } from '../order/name-problem'
import { phoneProblem } from '../order/phone-problem'
import { toggle } from './toggle'

export type Availability = {
  readonly freeTimes: readonly FreeTime[]
  readonly willing: WillingCode
  readonly contactName: string
  readonly contactPhone: string
}

const rowsOf = (open: readonly FreeTime[]) =>
  WEEKDAY_CODES.map((day) => ({
    label: WEEKDAYS[day],
    fields: DAY_PART_CODES.map((part) => ({
      code: `${day}_${part}` as const,
      label: DAY_PARTS[part].label,
    })).filter(({ code }) => open.includes(code)),
  }))

const timesWords = (freeTimes: readonly FreeTime[]): string =>
  freeTimes.length === 0
    ? '现在是随时都行。点一点方便的时间，别的时候就不来问您。'
    : `${freeTimeWords(freeTimes)}。别的时候不来问您，自己想接还是能接。`

type Props = {
  readonly value: Availability
  /** What his age leaves open. */
  readonly rule: AgeRule
  readonly onChange: (change: Partial<Availability>) => void
}

/** When somebody may be asked, how far he goes, and whom to ring when something happens. */
export function AvailabilityFields({ value, rule, onChange }: Props) {
  const { freeTimes, willing, contactName, contactPhone } = value
  return (
    <>
      <Section title="什么时候方便？" id="free-times">
        <Text>{timesWords(freeTimes)}</Text>
        <ToggleTable
          rows={rowsOf(freeTimesAt(rule))}
          chosen={freeTimes}
          onToggle={(code) => onChange({ freeTimes: toggle(freeTimes, code) })}
        />
        {freeTimes.length > 0 && (
          <Button id="always-free" kind="quiet" label="随时都行" onTap={() => onChange({ freeTimes: [] })} />
        )}
      </Section>
      <Section title="愿意去多远？" id="willing">
        <Chips
          single
          options={distancesAt(rule).map((code) => ({ code, label: WILLING[code].label }))}
          chosen={[willing]}
          onToggle={(code) => onChange({ willing: code })}
        />
      </Section>
      <Section title="有事先找谁？（可以不填）">
        <Field
          id="contact-name"
          label="家里人的称呼"
          maxLength={20}
          value={contactName}
          problem={nameProblem(contactName)}
          onChange={(text) => onChange({ contactName: text })}
        />
        <Field
          id="contact-phone"
          label="他的电话"
          kind="phone"
          maxLength={20}
          value={contactPhone}
          problem={phoneProblem(contactPhone)}
          onChange={(text) => onChange({ contactPhone: text })}
        />
      </Section>
    </>
  )
}

/** As it is sent; nobody, where name or telephone is missing. */
export const emergencyContactOf = ({ contactName, contactPhone }: Availability) =>
  contactName.trim() && contactPhone.trim()
    ? { emergencyContact: { name: contactName.trim(), phone: contactPhone } }
    : {}
