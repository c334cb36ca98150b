import { useState } from 'react'
import { SPECIALTIES } from '../../../domain/service/specialties'
import { Button } from '../../ui/button/button'
import { CheckRow } from '../../ui/list-row/check-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'
import { ReasonButton } from '../order/reason-button'
import type { Applicant } from './applicant'
import { GuardianCheck } from './guardian-check'
import { TeamChoice } from './team-choice'
import { toggle } from './toggle'

type Props = {
  readonly applicant: Applicant
  /** Null until somebody has asked for it. */
  readonly guardianPhone: string | null
  readonly onDecided: () => void
}

/** The station's yes, specialty by specialty and into which teams, or its no with a reason. */
export function DecideOnApplicant({ applicant, guardianPhone, onDecided }: Props) {
  const { id: applicationId, wanted, teams, kind, statement } = applicant
  const [specialties, setSpecialties] = useState<typeof wanted>(wanted)
  const [teamIds, setTeamIds] = useState<readonly string[]>(() =>
    teams.filter(({ fits }) => fits).map(({ id }) => id),
  )
  const [asked, setAsked] = useState(false)
  const approve = useCommand('volunteer.approve', applicationId)
  const decline = useCommand('volunteer.decline', applicationId)
  const guardian = statement?.guardian ?? null
  const ready =
    specialties.length > 0 && (kind === 'more' || teamIds.length > 0) && (guardian === null || asked)
  const yes = async () => {
    const { ok } = await approve.run({
      applicationId,
      specialties: [...specialties],
      teamIds: [...teamIds],
      guardianAsked: asked,
    })
    if (ok) onDecided()
  }
  const no = async (reason: { code: string; text: string }) => {
    const { ok } = await decline.run({ applicationId, reason })
    if (ok) onDecided()
  }
  const error = approve.error ?? decline.error
  return (
    <>
      {guardian && (
        <GuardianCheck
          guardian={guardian}
          phone={guardianPhone}
          on={asked}
          onToggle={() => setAsked(!asked)}
        />
      )}
      <Section title="同意他做哪几样？" id="wanted">
        <RowGroup>
          {wanted.map((code) => (
            <CheckRow
              key={code}
              id={`approve-${code}`}
              title={SPECIALTIES[code].label}
              words={[SPECIALTIES[code].example]}
              on={specialties.includes(code)}
              onToggle={() => setSpecialties(toggle(specialties, code))}
            />
          ))}
        </RowGroup>
      </Section>
      <TeamChoice teams={teams} chosen={teamIds} onToggle={(teamId) => setTeamIds(toggle(teamIds, teamId))} />
      {error && <Message tone="danger" text={error.message} />}
      <Button
        id="approve"
        label={ready ? '同意' : guardian && !asked ? '先问监护人' : '先选好特长和队'}
        disabled={!ready}
        busy={approve.busy}
        onTap={() => void yes()}
      />
      <ReasonButton
        id="decline"
        label="不同意"
        question="为什么不同意？他会看到。"
        reasons="decline_application"
        busy={decline.busy}
        onReason={(reason) => void no(reason)}
      />
    </>
  )
}
