import { draftSentence } from '../../../domain/kernel/draft-sentence'
import { refuse } from '../../../domain/kernel/result'
import { ageRuleFor } from '../../../domain/people/age-rules'
import { nameProblem } from '../order/name-problem'
import { phoneProblem } from '../order/phone-problem'
import type { ApplicationDraft } from './application-draft'
import { contactProblem } from './contact-problem'
import { guardianProblem } from './guardian-problem'
import { paperFrom, papersToFill } from './paper-drafts'

export const APPLICATION_STEPS = ['who', 'what', 'when', 'declaration'] as const
export type ApplicationStep = (typeof APPLICATION_STEPS)[number]

type Find = (draft: ApplicationDraft, nowMs: number) => readonly string[]

const certain = (phone: string, empty: string): string => (phone.trim() === '' ? empty : phoneProblem(phone))

function guardianProblems(draft: ApplicationDraft): readonly string[] {
  const { guardianName, guardianRelation, guardianPhone, guardianAgrees } = draft
  const whole = guardianName.trim() && guardianRelation && guardianPhone.trim() && guardianAgrees
  if (!whole) return [draftSentence(refuse('VOLUNTEER.GUARDIAN_NEEDED'))]
  return [nameProblem(guardianName), phoneProblem(guardianPhone), guardianProblem(draft)]
}

const who: Find = (draft, nowMs) => {
  const rule = ageRuleFor(draft, nowMs)
  return [
    draft.name.trim() ? nameProblem(draft.name) : '请写上您的姓名。',
    certain(draft.phone, '请写上您的电话，有事好找您。'),
    draft.stationId ? '' : '请选村子。',
    draft.birthMonth ? '' : '请选出生年月。',
    rule.mayServe ? '' : draftSentence(refuse('VOLUNTEER.TOO_YOUNG')),
    ...(rule.guardian && rule.mayServe ? guardianProblems(draft) : []),
  ]
}

const what: Find = ({ specialties, papers }) => [
  specialties.length > 0 ? '' : '请选一样您会做的。',
  papersToFill(specialties, []).every((code) => paperFrom(code, papers[code])) ? '' : '请把证书的几项填好。',
]

const FIND: Readonly<Record<ApplicationStep, Find>> = {
  who,
  what,
  when: (draft) => [contactProblem(draft)],
  declaration: ({ declared }) => [declared ? '' : '请看一遍上面的话，同意就点一下。'],
}

/** What is missing or wrong on one step, each in a sentence; empty when one can go on. */
export const applicationProblems = (
  step: ApplicationStep,
  draft: ApplicationDraft,
  nowMs: number,
): readonly string[] => FIND[step](draft, nowMs).filter((problem) => problem !== '')
