import { Text } from '@tarojs/components'
import { RELATIONS } from '../../../domain/people/guardian'
import { phoneCall } from '../../services/phone-call'
import { Button } from '../../ui/button/button'
import { CheckRow } from '../../ui/list-row/check-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Section } from '../../ui/section/section'
import { sayFullDay } from '../time/say-time'
import type { Applicant } from './applicant'

type Guardian = NonNullable<NonNullable<Applicant['statement']>['guardian']>

type Props = {
  readonly guardian: Guardian
  /** Null until somebody has asked for it. */
  readonly phone: string | null
  readonly on: boolean
  readonly onToggle: () => void
}

/** A minor's guardian is rung before anybody says yes. */
export const GuardianCheck = ({ guardian, phone, on, onToggle }: Props) => (
  <Section title="未满十八岁，要问监护人" id="guardian">
    <Text>
      {RELATIONS[guardian.relation]}
      {guardian.name}，{sayFullDay(guardian.consentAtMs)}由本人替他说同意。
    </Text>
    {phone === null ? (
      <Text>电话 {guardian.phone}，点上面的“看电话和住址”就能打。</Text>
    ) : (
      <Button
        id="call-guardian"
        kind="plain"
        icon="phone"
        label={`打电话给监护人 ${phone}`}
        onTap={() => phoneCall(phone)}
      />
    )}
    <RowGroup>
      <CheckRow
        id="guardian-asked"
        title="我问过监护人，他同意"
        words={['会记下是您什么时候问的']}
        on={on}
        onToggle={onToggle}
      />
    </RowGroup>
  </Section>
)
