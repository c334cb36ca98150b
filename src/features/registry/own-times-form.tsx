import { useState } from 'react'
import { saidWithin } from '../../../domain/people/age-limits'
import { ageRuleFor } from '../../../domain/people/age-rules'
import type { IdentityCode } from '../../../domain/people/identities'
import type { SpecialtyCode } from '../../../domain/service/specialties'
import type { ActionOutput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'
import { useFormDraft } from '../data/use-form-draft'
import { Page } from '../frame/page'
import { type Availability, AvailabilityFields, emergencyContactOf } from './availability-fields'
import { contactProblem } from './contact-problem'
import { IdentityChips } from './identity-chips'
import { OwnApplication } from './own-application'
import { type PaperDrafts, paperFrom, papersFrom, papersToFill } from './paper-drafts'
import { PauseAndLeave } from './pause-and-leave'
import { SpecialtyFields } from './specialty-fields'

type Own = ActionOutput<'volunteer.get'>
type Profile = NonNullable<Own['profile']>

type Draft = Availability & {
  readonly specialties: readonly SpecialtyCode[]
  readonly papers: PaperDrafts
  readonly identities: readonly IdentityCode[]
}

const draftOf = ({ specialties, identities, freeTimes, willing, emergencyContact }: Profile): Draft => ({
  specialties,
  papers: {},
  identities,
  freeTimes,
  // Who never said how far he goes has set no limit.
  willing: willing ?? 'whole_town',
  contactName: emergencyContact?.name ?? '',
  contactPhone: emergencyContact?.phone ?? '',
})

function problemOf({ specialties, papers, ...rest }: Draft, profile: Profile): string {
  const open = papersToFill(specialties, profile.papersFor).filter(
    (code) => !profile.specialties.includes(code) && !paperFrom(code, papers[code]),
  )
  if (specialties.length === 0) return '请留一样您会做的。都不做了，可以在最下面退出。'
  return open.length > 0 ? '请把证书的几项填好。' : contactProblem(rest)
}

type Props = {
  readonly own: Own
  readonly profile: Profile
  readonly stationPhone: string
  readonly onChanged: () => void
}

/** 我的时间和特长: what one changes by himself; new specialties go to the station. */
export function OwnTimesForm({ own, profile, stationPhone, onChanged }: Props) {
  // A pause or another task in hand is no other answer to these questions: what was tapped stays.
  const known = JSON.stringify(draftOf(profile))
  const [first] = useState(() => draftOf(profile))
  const { form, change: write, sent } = useFormDraft(`own-times ${known}`, first)
  const rule = ageRuleFor(profile, serverNowMs())
  const draft = saidWithin(form, rule)
  const [saved, setSaved] = useState('')
  const change = useCommand('volunteer.change', known)
  const edit = (some: Partial<Draft>) => {
    setSaved('')
    write(some)
  }
  const added = draft.specialties.filter((code) => !profile.specialties.includes(code))
  const problem = problemOf(draft, profile)
  const unsaved = JSON.stringify(draft) !== known
  const save = async () => {
    const answer = await change.run({
      specialties: [...draft.specialties],
      papers: papersFrom(papersToFill(added, profile.papersFor), draft.papers),
      identities: [...draft.identities],
      freeTimes: [...draft.freeTimes],
      willing: draft.willing,
      ...emergencyContactOf(draft),
    })
    if (!answer.ok) return
    // What waits for the station is not his yet, and must not be sent once more.
    write({ specialties: draft.specialties.filter((code) => !added.includes(code)) })
    sent()
    setSaved(
      answer.receipt.applicationId ? '记下了。新的特长交给站里看，同意了会告诉您。' : '记下了，马上生效。',
    )
    onChanged()
  }
  return (
    <Page
      footer={
        <Button
          id="save-times"
          label={problem === '' ? '保存' : '先把上面填好'}
          disabled={problem !== ''}
          busy={change.busy}
          onTap={() => void save()}
        />
      }
    >
      {own.application && (
        <OwnApplication application={own.application} stationPhone={stationPhone} onWithdrawn={onChanged} />
      )}
      {saved !== '' && <Message tone="good" text={saved} />}
      {change.error && <Message tone="danger" text={change.error.message} />}
      {problem !== '' && <Message tone="warn" text={problem} />}
      {problem === '' && unsaved && saved === '' && (
        <Message tone="warn" text="改过的还没有保存。点最下面的“保存”才算。" />
      )}
      <AvailabilityFields value={draft} rule={rule} onChange={edit} />
      <Section title="会做什么？（新加的要站里同意）" id="specialties">
        <SpecialtyFields
          rule={rule}
          specialties={draft.specialties}
          papers={draft.papers}
          held={[...profile.papersFor, ...profile.specialties]}
          onChange={edit}
        />
      </Section>
      <IdentityChips rule={rule} chosen={draft.identities} onChange={(identities) => edit({ identities })} />
      <PauseAndLeave profile={profile} onChanged={onChanged} />
    </Page>
  )
}
