import { CONSENTS, type ConsentPurpose } from '../../../domain/privacy/consents'
import { mentionsHealth } from '../../../domain/privacy/mentions-health'
import { CheckRow } from '../../ui/list-row/check-row'
import { ReadNotice } from '../privacy/read-notice'
import { useAgreesBySending } from '../privacy/use-agrees-by-sending'
import { useSession } from '../session/session-store'
import { changeDraft, currentDraft, type OrderDraft, useOrderDraft } from './order-draft'

const without = (agreed: readonly ConsentPurpose[], purpose: ConsentPurpose) =>
  agreed.filter((each) => each !== purpose)

const tellsOfHealth = ({ menuItemCode, wish, note }: OrderDraft): boolean =>
  mentionsHealth(menuItemCode ? note : wish)

/** The draft goes out with his yes to the notice; the button by which it is sent says so. */
export function agreeBySending(): void {
  const { agreed } = currentDraft()
  changeDraft({ agreed: [...without(agreed, 'privacy_notice'), 'privacy_notice'] })
}

/** Asked apart (个人信息保护法 art. 29): without it only the offices read what he wrote. */
function HealthConsent() {
  const { agreed } = useOrderDraft()
  const on = agreed.includes('health_facts')
  return (
    <CheckRow
      id="agree-health"
      title={CONSENTS.health_facts.title}
      words={[
        on ? '接单的人看得到您写的身体情况' : '您写了身体情况。现在只有站里看得到，点一下，接单的人也看得到',
      ]}
      on={on}
      onToggle={() =>
        changeDraft({
          agreed: [...without(agreed, 'health_facts'), ...(on ? [] : ['health_facts' as const])],
        })
      }
    />
  )
}

/** What he agrees to with this order, where he has not done so before. */
export function Agreement() {
  const draft = useOrderDraft()
  const consents = useSession().session?.consents ?? []
  const first = useAgreesBySending()
  return (
    <>
      {first && <ReadNotice words="点“同意，发出去”，就是同意为了办这件事用您的称呼、电话和住址。" />}
      {tellsOfHealth(draft) && !consents.includes('health_facts') && <HealthConsent />}
    </>
  )
}
