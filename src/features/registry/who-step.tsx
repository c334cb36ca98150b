import { ageRuleFor } from '../../../domain/people/age-rules'
import { SEX_CODES, SEXES } from '../../../domain/people/identities'
import { serverNowMs } from '../../services/server-clock'
import { Chips } from '../../ui/chips/chips'
import { MonthField } from '../../ui/date-field/month-field'
import { Field } from '../../ui/field/field'
import { Section } from '../../ui/section/section'
import { nameProblem } from '../order/name-problem'
import { VillagePicker } from '../order/village-picker'
import { sayDate } from '../time/say-time'
import { type ApplicationDraft, changeApplication } from './application-draft'
import { GuardianFields } from './guardian-fields'

const OPTIONS = SEX_CODES.map((code) => ({ code, label: SEXES[code] }))

/** Most volunteers of a village are about so old; from there it is not far to anybody's month. */
const USUAL_MONTH = '1970-01'

/** 您是谁: what the law asks a registration for, and a minor's guardian. */
export function WhoStep({ draft }: { readonly draft: ApplicationDraft }) {
  const nowMs = serverNowMs()
  return (
    <>
      <Section>
        <Field
          id="own-name"
          label="姓名（证明上要用，请写真名）"
          maxLength={20}
          value={draft.name}
          problem={nameProblem(draft.name)}
          onChange={(name) => changeApplication({ name })}
        />
        <Field
          id="own-phone"
          label="电话"
          kind="phone"
          maxLength={20}
          value={draft.phone}
          onChange={(phone) => changeApplication({ phone })}
        />
        <VillagePicker
          stationId={draft.stationId}
          onChange={(stationId) => changeApplication({ stationId })}
        />
        <MonthField
          id="birth-month"
          label="出生年月"
          value={draft.birthMonth}
          usual={USUAL_MONTH}
          start="1920-01"
          end={sayDate(nowMs).slice(0, 7)}
          onChange={(birthMonth) => changeApplication({ birthMonth })}
        />
      </Section>
      <Section title="性别（可以不选）">
        <Chips
          single
          options={OPTIONS}
          chosen={draft.sex ? [draft.sex] : []}
          onToggle={(sex) => changeApplication({ sex: draft.sex === sex ? '' : sex })}
        />
      </Section>
      {ageRuleFor(draft, nowMs).guardian && <GuardianFields draft={draft} />}
    </>
  )
}
