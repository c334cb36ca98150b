import { Text } from '@tarojs/components'
import { phoneCall } from '../../services/phone-call'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'
import type { Applicant, ShownContact } from './applicant'

type Props = {
  readonly applicant: Applicant
  readonly shown: ShownContact | null
  readonly onShown: (shown: ShownContact) => void
}

/** His number, hidden until one tap asks for it, which is written down. */
export function ApplicantPhone({ applicant, shown, onShown }: Props) {
  const reveal = useCommand('contact.revealApplicant', applicant.id)
  const look = async () => {
    const answer = await reveal.run({ applicationId: applicant.id })
    if (answer.ok) onShown(answer.receipt)
  }
  if (shown)
    return (
      <Button
        id="call-applicant"
        kind="plain"
        icon="phone"
        label={`打电话 ${shown.phone}`}
        onTap={() => phoneCall(shown.phone)}
      />
    )
  if (!applicant.open) return null
  return (
    <>
      <Text>电话 {applicant.phone}</Text>
      {reveal.error && <Message tone="warn" text={reveal.error.message} />}
      <Button
        id="reveal-applicant"
        kind="plain"
        icon="phone"
        label="看电话和住址"
        busy={reveal.busy}
        onTap={() => void look()}
      />
    </>
  )
}
