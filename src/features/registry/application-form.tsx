import Taro from '@tarojs/taro'
import { Fragment, type PropsWithChildren, useState } from 'react'
import { saidWithin } from '../../../domain/people/age-limits'
import { type AgeRule, ageRuleFor } from '../../../domain/people/age-rules'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { StepBar } from '../../ui/step-bar/step-bar'
import { useCommand } from '../data/use-command'
import { Page } from '../frame/page'
import { ReadNotice } from '../privacy/read-notice'
import { useAgreesBySending } from '../privacy/use-agrees-by-sending'
import {
  type ApplicationDraft,
  applicationFrom,
  changeApplication,
  forgetApplication,
  useApplicationDraft,
} from './application-draft'
import { APPLICATION_STEPS, type ApplicationStep, applicationProblems } from './application-problems'
import { AvailabilityFields } from './availability-fields'
import { DeclarationStep } from './declaration-step'
import { IdentityChips } from './identity-chips'
import { SpecialtyFields } from './specialty-fields'
import { WhoStep } from './who-step'

const TITLES: Readonly<Record<ApplicationStep, string>> = {
  who: '您是谁？',
  what: '您会做什么？',
  when: '什么时候、去多远？',
  declaration: '最后看一遍',
}

type StepProps = {
  readonly step: ApplicationStep
  readonly draft: ApplicationDraft
  readonly rule: AgeRule
}

function StepFields({ step, draft, rule }: StepProps) {
  if (step === 'who') return <WhoStep draft={draft} />
  if (step === 'when') return <AvailabilityFields value={draft} rule={rule} onChange={changeApplication} />
  if (step === 'declaration') return <DeclarationStep draft={draft} />
  return (
    <>
      <SpecialtyFields
        rule={rule}
        specialties={draft.specialties}
        papers={draft.papers}
        held={[]}
        onChange={changeApplication}
      />
      <IdentityChips
        rule={rule}
        chosen={draft.identities}
        onChange={(identities) => changeApplication({ identities })}
      />
    </>
  )
}

type Props = PropsWithChildren<{ readonly onSent: () => void }>

/** 我要当志愿者 in four short steps; going back keeps everything. `children` stand above the first one. */
export function ApplicationForm({ onSent, children }: Props) {
  const written = useApplicationDraft()
  const rule = ageRuleFor(written, serverNowMs())
  // What was chosen before the month of birth was: only what is open to him is shown, checked and sent.
  const draft = saidWithin(written, rule)
  const apply = useCommand('volunteer.apply', draft.id)
  const [at, setAt] = useState(0)
  const [tried, setTried] = useState(false)
  const first = useAgreesBySending()
  const step = APPLICATION_STEPS[at] ?? 'who'
  const found = applicationProblems(step, draft, serverNowMs())
  const isLast = at === APPLICATION_STEPS.length - 1

  const show = (next: number) => {
    setTried(false)
    setAt(next)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const send = async () => {
    const { ok } = await apply.run(applicationFrom(draft, { minor: rule.guardian, first }))
    if (!ok) return
    forgetApplication()
    onSent()
  }
  const goOn = () => {
    if (found.length > 0) {
      setTried(true)
      void Taro.pageScrollTo({ scrollTop: 0 })
    } else if (isLast) void send()
    else show(at + 1)
  }
  const last = first ? '同意，交给站里' : '交给站里'
  return (
    <Page footer={<Button id="next" label={isLast ? last : '下一步'} busy={apply.busy} onTap={goOn} />}>
      <StepBar step={at + 1} of={APPLICATION_STEPS.length} title={TITLES[step]} />
      {at === 0 && children}
      {tried && found.length > 0 && <Message tone="danger" text={found.join('\n')} />}
      {apply.error && <Message tone="danger" text={apply.error.message} />}
      {/* A new step is a new form: fields of two steps must not share what was typed. */}
      <Fragment key={step}>
        <StepFields step={step} draft={draft} rule={rule} />
      </Fragment>
      {isLast && first && <ReadNotice words="点“同意，交给站里”，就是同意为了当志愿者用您填的这些。" />}
      {at > 0 && <Button id="step-back" kind="quiet" label="上一步" onTap={() => show(at - 1)} />}
    </Page>
  )
}
