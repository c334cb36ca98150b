import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { ClaimDoor } from '../binding/claim-door'
import { useCommand } from '../data/use-command'
import { useFormDraft } from '../data/use-form-draft'
import { Page } from '../frame/page'
import { nameProblem } from '../order/name-problem'
import { PartyFields } from '../order/party-fields'
import { phoneProblem } from '../order/phone-problem'
import { PlaceFields } from '../order/place-fields'
import { consentsWith } from '../privacy/consents-with'
import { ReadNotice } from '../privacy/read-notice'
import { loadSession, type Session } from '../session/session-store'

const EMPTY = { name: '', phone: '', stationId: '', addressText: '' }

type Props = {
  readonly person: Session['person']
  /** What stands here is what the town knows; outlives the form, which begins anew for who was a visitor. */
  readonly saved: boolean
  readonly onSaved: (saved: boolean) => void
}

/** 我的资料: what the town knows of one, to be read and put right; for a visitor, to be said for the first time. */
export function OwnDataForm({ person, saved, onSaved }: Props) {
  const { name, phone, stationId, addressText } = person ?? EMPTY
  const known = { name, phone, stationId, addressText }
  const { form: draft, change: write, sent } = useFormDraft(`own-data ${JSON.stringify(known)}`, known)
  const register = useCommand('person.register', 'visitor')
  const update = useCommand('person.update', JSON.stringify(known))
  const { busy, error } = person ? update : register
  // For a visitor it is also his yes to the privacy notice.
  const label = person ? '保存' : '同意，保存'
  const edit = (change: Partial<typeof known>) => {
    onSaved(false)
    write(change)
  }
  const problem = phoneProblem(draft.phone)
  const ready =
    draft.name.trim() !== '' && draft.stationId !== '' && problem === '' && nameProblem(draft.name) === ''
  const save = async () => {
    const agreed = consentsWith(['privacy_notice'])
    const { ok } = await (person ? update.run(draft) : register.run({ ...draft, agreed }))
    if (!ok) return
    sent()
    await loadSession()
    onSaved(true)
  }
  return (
    <Page
      footer={
        <Button
          id="save-data"
          label={ready ? label : '先写上称呼，选好村子'}
          disabled={!ready}
          busy={busy}
          onTap={() => void save()}
        />
      }
    >
      {saved && <Message tone="good" text="记下了。以后点单就用这些。" />}
      {error && <Message tone="danger" text={error.message} />}
      <PartyFields
        title="怎么找您"
        name={draft.name}
        phone={draft.phone}
        nameProblem={nameProblem(draft.name)}
        phoneProblem={problem}
        onChange={edit}
      />
      <Section title="家在哪儿">
        <PlaceFields
          stationId={draft.stationId}
          addressText={draft.addressText}
          problem=""
          addressProblem=""
          onChange={edit}
        />
      </Section>
      {!person && <ClaimDoor />}
      {!person && <ReadNotice words="点“同意，保存”，就是同意为了办单子用您的称呼、电话、村子和住址。" />}
      <Message tone="info" text="只有站里和接了您单的人看得到电话和住址。" />
    </Page>
  )
}
