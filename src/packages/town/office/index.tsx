import { useState } from 'react'
import { isPhoneNumber, plainPhoneNumber } from '../../../../domain/people/phone-number'
import type { ActionOutput } from '../../../../types/actions'
import { Awaited } from '../../../features/data/awaited'
import { useCommand } from '../../../features/data/use-command'
import { useFormDraft } from '../../../features/data/use-form-draft'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { useSession } from '../../../features/session/session-store'
import { ChooseStation } from '../../../features/station/choose-station'
import { myStations } from '../../../features/station/my-stations'
import { Button } from '../../../ui/button/button'
import { Field } from '../../../ui/field/field'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'

type Office = ActionOutput<'station.get'>

const isFilled = ({ firstResponsible, dailyContact, phone, openingWords }: Office): boolean =>
  isPhoneNumber(plainPhoneNumber(phone)) &&
  [firstResponsible, dailyContact, openingWords].every((text) => text.trim() !== '')

function OfficeForm({ office, onChanged }: { readonly office: Office; readonly onChanged: () => void }) {
  const known = JSON.stringify(office)
  const { form: draft, change: write, sent } = useFormDraft(`office ${known}`, office)
  const [saved, setSaved] = useState(false)
  const change = useCommand('station.change', known)
  const set = (part: Partial<Office>) => {
    setSaved(false)
    write(part)
  }
  const send = async () => {
    const { name: _name, ...said } = draft
    const { ok } = await change.run(said)
    setSaved(ok)
    if (!ok) return
    sent()
    onChanged()
  }
  const wrong = draft.phone !== '' && !isPhoneNumber(plainPhoneNumber(draft.phone))
  return (
    <Section title={office.name}>
      <Field
        id="first-responsible"
        label="第一责任人（村书记）"
        maxLength={20}
        value={draft.firstResponsible}
        onChange={(firstResponsible) => set({ firstResponsible })}
      />
      <Field
        id="daily-contact"
        label="平时谁接电话"
        maxLength={20}
        value={draft.dailyContact}
        onChange={(dailyContact) => set({ dailyContact })}
      />
      <Field
        id="station-phone"
        label="站里的电话"
        kind="phone"
        maxLength={20}
        value={draft.phone}
        problem={wrong ? '电话要写手机号，或者带区号的座机。' : ''}
        onChange={(phone) => set({ phone })}
      />
      <Field
        id="opening-words"
        label="什么时候有人"
        placeholder="比如：周一到周五 8点到17点半"
        maxLength={40}
        value={draft.openingWords}
        onChange={(openingWords) => set({ openingWords })}
      />
      <Message tone="info" text="谁接电话、什么时候有人，村民在“给站里打电话”那里看得到。" />
      {change.error && <Message tone="danger" text={change.error.message} />}
      {saved && <Message tone="good" text="改好了。" />}
      <Button
        id="save-office"
        label={isFilled(draft) ? '就这样改' : '四样都要填好'}
        busy={change.busy}
        disabled={!isFilled(draft)}
        onTap={() => void send()}
      />
    </Section>
  )
}

/** Who is responsible for a station, who answers its telephone, and when. */
export default function OfficePage() {
  const { session } = useSession()
  const stationIds = myStations(session)
  const [chosen, setChosen] = useState<string | null>(null)
  const stationId = chosen ?? stationIds[0] ?? null
  const { data, error, reload } = useQuery('station.get', stationId === null ? null : { stationId })
  usePullDown(reload)
  const office = data?.stationId === stationId ? data : null
  return (
    <Page>
      {stationIds.length > 1 && (
        <ChooseStation stationIds={stationIds} chosen={stationId} onChoose={setChosen} />
      )}
      <Awaited missing={!office} error={error} reload={reload} />
      {office && <OfficeForm key={office.stationId} office={office} onChanged={() => void reload()} />}
    </Page>
  )
}
