import { PLAN_COLUMNS } from '../../../domain/plan/plan-columns'
import { PLAN_LIMITS } from '../../../domain/plan/plan-limits'
import { PROJECT_CODES, PROJECTS } from '../../../domain/service/projects'
import { MONTHS } from '../../../domain/targets/figure-period'
import { Chips } from '../../ui/chips/chips'
import { Field } from '../../ui/field/field'
import { Section } from '../../ui/section/section'
import type { RowDraft } from './row-draft'

const TEXTS = ['when', 'venue', 'theme', 'teamName', 'contactName'] as const

type Props = {
  readonly draft: RowDraft
  /** The town's own plan has its units beside the institute. */
  readonly ofTown: boolean
  readonly onChange: (draft: RowDraft) => void
}

export function RowFields({ draft, ofTown, onChange }: Props) {
  return (
    <>
      <Field
        id="plan-title"
        label="活动名称"
        placeholder={`比如：${PLAN_COLUMNS.title.example}`}
        maxLength={PLAN_LIMITS.title}
        value={draft.title}
        onChange={(title) => onChange({ ...draft, title })}
      />
      <Section title="哪个月">
        <Chips
          single
          options={MONTHS.map((month) => ({ code: String(month), label: `${month}月` }))}
          chosen={[String(draft.month)]}
          onToggle={(code) => onChange({ ...draft, month: Number(code) })}
        />
      </Section>
      <Section title="哪个工程">
        <Chips
          single
          options={PROJECT_CODES.map((code) => ({ code, label: PROJECTS[code] }))}
          chosen={draft.project ? [draft.project] : []}
          onToggle={(code) => onChange({ ...draft, project: draft.project === code ? null : code })}
        />
      </Section>
      {ofTown && (
        <Field
          id="plan-unit"
          label="哪个单位办（镇实践所自己办，就空着）"
          placeholder="比如：镇卫生院"
          maxLength={PLAN_LIMITS.unit}
          value={draft.unit}
          onChange={(unit) => onChange({ ...draft, unit })}
        />
      )}
      {TEXTS.map((code) => (
        <Field
          key={code}
          id={`plan-${code}`}
          label={`${PLAN_COLUMNS[code].label}（可以空着）`}
          placeholder={`比如：${PLAN_COLUMNS[code].example}`}
          maxLength={PLAN_LIMITS[code]}
          value={draft[code]}
          onChange={(text) => onChange({ ...draft, [code]: text })}
        />
      ))}
    </>
  )
}
