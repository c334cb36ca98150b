import { DAY_PART_CODES, DAY_PARTS, WEEKDAY_CODES, WEEKDAYS } from '../../../domain/people/free-times'
import type { AuditField } from '../../../domain/privacy/audit-kinds'
import { SPECIALTIES, SPECIALTY_CODES } from '../../../domain/service/specialties'
import type { ActionInput } from '../../../types/actions'
import { Chips } from '../../ui/chips/chips'
import { Field } from '../../ui/field/field'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { ToggleTable } from '../../ui/toggle-table/toggle-table'
import { useCommand } from '../data/use-command'
import { useFormDraft } from '../data/use-form-draft'
import { nameProblem } from '../order/name-problem'
import { phoneProblem } from '../order/phone-problem'
import { ReasonButton } from '../order/reason-button'
import { VillagePicker } from '../order/village-picker'
import { toggle } from './toggle'
import type { VolunteerData } from './volunteer-facts'

const OPTIONS = SPECIALTY_CODES.map((code) => ({ code, label: SPECIALTIES[code].label }))
const TIMES = WEEKDAY_CODES.map((day) => ({
  label: WEEKDAYS[day],
  fields: DAY_PART_CODES.map((part) => ({ code: `${day}_${part}` as const, label: DAY_PARTS[part].label })),
}))

const draftOf = ({ name, stationId, specialties, freeTimes }: VolunteerData) => ({
  name,
  phone: '',
  stationId,
  specialties,
  freeTimes,
  contactName: '',
  contactPhone: '',
})
type Draft = ReturnType<typeof draftOf>
type Wanted = ActionInput<'volunteer.correct'>['wanted']

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Only what is other than it was; a telephone that was left empty stays. */
function wantedFrom(draft: Draft, before: VolunteerData): Wanted {
  const { contactName, contactPhone } = draft
  const name = draft.name.trim()
  return {
    ...(name !== before.name && { name }),
    ...(draft.phone !== '' && { phone: draft.phone }),
    ...(draft.stationId !== before.stationId && { stationId: draft.stationId }),
    ...(!same(draft.specialties, before.specialties) && { specialties: [...draft.specialties] }),
    ...(!same(draft.freeTimes, before.freeTimes) && { freeTimes: [...draft.freeTimes] }),
    ...(contactName.trim() !== '' &&
      contactPhone !== '' && { emergencyContact: { name: contactName.trim(), phone: contactPhone } }),
  }
}

function problemOf(draft: Draft): string {
  const half = (draft.contactName.trim() === '') !== (draft.contactPhone === '')
  if (draft.name.trim() === '') return '姓名不能空着。'
  if (draft.specialties.length === 0) return '特长至少留一样。'
  if (half) return '有事先找谁：称呼和电话都要写，或者都不写。'
  return (
    nameProblem(draft.name) ||
    nameProblem(draft.contactName) ||
    phoneProblem(draft.phone) ||
    phoneProblem(draft.contactPhone)
  )
}

type Props = {
  readonly data: VolunteerData
  readonly onCorrected: (corrected: readonly AuditField[]) => void
}

/** What an office puts right of a volunteer's data, with a reason that he reads. */
export function CorrectionForm({ data, onCorrected }: Props) {
  const known = JSON.stringify(data)
  const { form: draft, change: edit, sent } = useFormDraft(`correct ${known}`, draftOf(data))
  const correct = useCommand('volunteer.correct', known)
  const wanted = wantedFrom(draft, data)
  const problem = problemOf(draft)
  const nothing = Object.keys(wanted).length === 0
  const send = async (reason: { code: string; text: string }) => {
    const answer = await correct.run({ volunteerId: data.volunteerId, wanted, reason })
    if (!answer.ok) return
    sent()
    onCorrected(answer.receipt.corrected)
  }
  return (
    <>
      <Section title="改哪里？改了他会收到消息">
        <Field
          id="correct-name"
          label="姓名"
          maxLength={20}
          value={draft.name}
          onChange={(name) => edit({ name })}
        />
        <Field
          id="correct-phone"
          label="新电话（不改就空着；打过电话、是他本人的，照样写一遍，就算核实）"
          kind="phone"
          maxLength={20}
          value={draft.phone}
          onChange={(phone) => edit({ phone })}
        />
        {data.may.move && (
          <VillagePicker stationId={draft.stationId} onChange={(stationId) => edit({ stationId })} />
        )}
      </Section>
      <Section title="特长（要证书的，先记一条证书）" id="correct-specialties">
        <Chips
          options={OPTIONS}
          chosen={draft.specialties}
          onToggle={(code) => edit({ specialties: toggle(draft.specialties, code) })}
        />
      </Section>
      <Section title="方便的时间（一个都不选，就是随时都行）">
        <ToggleTable
          rows={TIMES}
          chosen={draft.freeTimes}
          onToggle={(code) => edit({ freeTimes: toggle(draft.freeTimes, code) })}
        />
      </Section>
      <Section title="有事先找谁（不改就空着）">
        <Field
          id="correct-contact-name"
          label="家里人的称呼"
          maxLength={20}
          value={draft.contactName}
          onChange={(contactName) => edit({ contactName })}
        />
        <Field
          id="correct-contact-phone"
          label="他的电话"
          kind="phone"
          maxLength={20}
          value={draft.contactPhone}
          onChange={(contactPhone) => edit({ contactPhone })}
        />
      </Section>
      {problem !== '' && <Message tone="warn" text={problem} />}
      {correct.error && <Message tone="danger" text={correct.error.message} />}
      {problem === '' && !nothing && (
        <ReasonButton
          id="correct"
          kind="primary"
          label="改好了"
          question="为什么改？他会看到。"
          reasons="correct_volunteer"
          busy={correct.busy}
          onReason={(reason) => void send(reason)}
        />
      )}
    </>
  )
}
