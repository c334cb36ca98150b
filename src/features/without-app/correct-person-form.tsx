import type { AuditField } from '../../../domain/privacy/audit-kinds'
import type { ActionInput } from '../../../types/actions'
import { Field } from '../../ui/field/field'
import { CheckRow } from '../../ui/list-row/check-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'
import { useFormDraft } from '../data/use-form-draft'
import { nameProblem } from '../order/name-problem'
import { phoneProblem } from '../order/phone-problem'
import { ReasonButton } from '../order/reason-button'
import { VillagePicker } from '../order/village-picker'
import type { PersonData } from './person-facts'

const draftOf = ({ name, stationId }: PersonData) => ({
  name,
  stationId,
  phone: '',
  phoneGone: false,
  addressText: '',
})
type Draft = ReturnType<typeof draftOf>
type Wanted = ActionInput<'person.correct'>['wanted']

/** Only what is other than it was; what was left empty stays. */
function wantedFrom({ phone, phoneGone, stationId, ...draft }: Draft, before: PersonData): Wanted {
  const name = draft.name.trim()
  const addressText = draft.addressText.trim()
  return {
    ...(name !== before.name && { name }),
    ...((phone !== '' || phoneGone) && { phone: phoneGone ? '' : phone }),
    ...(stationId !== before.stationId && { stationId }),
    ...(addressText !== '' && { addressText }),
  }
}

const problemOf = ({ name, phone, phoneGone }: Draft): string =>
  name.trim() === '' ? '姓名不能空着。' : nameProblem(name) || (phoneGone ? '' : phoneProblem(phone))

type Props = {
  readonly data: PersonData
  readonly onCorrected: (corrected: readonly AuditField[]) => void
}

/** What the station puts right for him, with a reason. */
export function CorrectPersonForm({ data, onCorrected }: Props) {
  const known = JSON.stringify(data)
  const { form: draft, change, sent } = useFormDraft(`act for ${known}`, draftOf(data))
  const correct = useCommand('person.correct', known)
  const wanted = wantedFrom(draft, data)
  const problem = problemOf(draft)
  const send = async (reason: { code: string; text: string }) => {
    const answer = await correct.run({ personId: data.personId, wanted, reason })
    if (!answer.ok) return
    sent()
    onCorrected(answer.receipt.corrected)
  }
  return (
    <Section title="哪里不对，替他改" id="correct-for">
      <Field
        id="for-name"
        label="姓名"
        maxLength={20}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <Field
        id="for-phone"
        label="新电话（不改就空着）"
        kind="phone"
        maxLength={20}
        value={draft.phone}
        onChange={(phone) => change({ phone, phoneGone: false })}
      />
      {data.phone !== '' && (
        <RowGroup>
          <CheckRow
            id="for-phone-gone"
            title="电话不用了，删掉"
            words={['以后有事上门说，或者请人带话']}
            on={draft.phoneGone}
            onToggle={() => change({ phoneGone: !draft.phoneGone, phone: '' })}
          />
        </RowGroup>
      )}
      <Field
        id="for-address"
        label="新住址（不改就空着）"
        placeholder="哪个组，附近有什么"
        maxLength={100}
        value={draft.addressText}
        onChange={(addressText) => change({ addressText })}
      />
      {data.may.move && (
        <VillagePicker stationId={draft.stationId} onChange={(stationId) => change({ stationId })} />
      )}
      {problem !== '' && <Message tone="warn" text={problem} />}
      {correct.error && <Message tone="danger" text={correct.error.message} />}
      {problem === '' && Object.keys(wanted).length > 0 && (
        <ReasonButton
          id="correct-person"
          kind="primary"
          label="改好了"
          question="为什么改？会记下来。"
          reasons="act_for_person"
          busy={correct.busy}
          onReason={(reason) => void send(reason)}
        />
      )}
    </Section>
  )
}
