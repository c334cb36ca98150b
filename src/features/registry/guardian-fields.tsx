import { Text } from '@tarojs/components'
import { RELATION_CODES, RELATIONS } from '../../../domain/people/guardian'
import { Chips } from '../../ui/chips/chips'
import { Field } from '../../ui/field/field'
import { CheckRow } from '../../ui/list-row/check-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Section } from '../../ui/section/section'
import { nameProblem } from '../order/name-problem'
import { phoneProblem } from '../order/phone-problem'
import { type ApplicationDraft, changeApplication } from './application-draft'
import { guardianProblem } from './guardian-problem'

const OPTIONS = RELATION_CODES.map((code) => ({ code, label: RELATIONS[code] }))

/** Who answers for a minor; the station rings him before anything follows from it. */
export function GuardianFields({ draft }: { readonly draft: ApplicationDraft }) {
  const { guardianName, guardianRelation, guardianPhone, guardianAgrees } = draft
  return (
    <Section title="未满十八岁，要监护人同意" id="guardian">
      <Text>站里会给监护人打电话。未满十六岁只做没有危险的事，和大人一起去，不出本村，晚上不去。</Text>
      <Field
        id="guardian-name"
        label="监护人姓名"
        maxLength={20}
        value={guardianName}
        problem={nameProblem(guardianName)}
        onChange={(text) => changeApplication({ guardianName: text })}
      />
      <Chips
        single
        options={OPTIONS}
        chosen={guardianRelation ? [guardianRelation] : []}
        onToggle={(code) => changeApplication({ guardianRelation: code })}
      />
      <Field
        id="guardian-phone"
        label="监护人电话"
        kind="phone"
        maxLength={20}
        value={guardianPhone}
        problem={phoneProblem(guardianPhone) || guardianProblem(draft)}
        onChange={(text) => changeApplication({ guardianPhone: text })}
      />
      <RowGroup>
        <CheckRow
          id="guardian-agrees"
          title="监护人在旁边，看过了，同意"
          words={['监护人的电话只有站里看得到']}
          on={guardianAgrees}
          onToggle={() => changeApplication({ guardianAgrees: !guardianAgrees })}
        />
      </RowGroup>
    </Section>
  )
}
