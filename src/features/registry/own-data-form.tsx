import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'
import { Page } from '../frame/page'
import { PartyFields } from '../order/party-fields'
import { phoneProblem } from '../order/phone-problem'
import { PlaceFields } from '../order/place-fields'
import { loadSession, type Session } from '../session/session-store'

const EMPTY = { name: '', phone: '', stationId: '', addressText: '' }

/** 我的资料: what the town knows of one, to be read and put right; for a visitor, to be said for the first time. */
export function OwnDataForm({ person }: { readonly person: Session['person'] }) {
  const { name, phone, stationId, addressText } = person ?? EMPTY
  const known = { name, phone, stationId, addressText }
  const [draft, setDraft] = useState(known)
  const [saved, setSaved] = useState(false)
  const register = useCommand('person.register', 'visitor')
  const update = useCommand('person.update', JSON.stringify(known))
  const command = person ? update : register
  const edit = (change: Partial<typeof known>) => {
    setSaved(false)
    setDraft((before) => ({ ...before, ...change }))
  }
  const problem = phoneProblem(draft.phone)
  const ready = draft.name.trim() !== '' && draft.stationId !== '' && problem === ''
  const save = async () => {
    const { ok } = await command.run(draft)
    if (!ok) return
    await loadSession()
    setSaved(true)
  }
  return (
    <Page
      footer={
        <Button
          id="save-data"
          label={ready ? '保存' : '先写上称呼，选好村子'}
          disabled={!ready}
          busy={command.busy}
          onTap={() => void save()}
        />
      }
    >
      {saved && <Message tone="good" text="记下了。以后点单就用这些。" />}
      {command.error && <Message tone="danger" text={command.error.message} />}
      <PartyFields
        title="怎么找您"
        name={draft.name}
        phone={draft.phone}
        nameProblem=""
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
      <Message tone="info" text="只有站里和接了您单的人看得到电话和住址。" />
    </Page>
  )
}
