import { Text } from '@tarojs/components'
import { specialtiesAt } from '../../../domain/people/age-limits'
import type { AgeRule } from '../../../domain/people/age-rules'
import { SPECIALTIES, type SpecialtyCode } from '../../../domain/service/specialties'
import { CheckRow } from '../../ui/list-row/check-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Section } from '../../ui/section/section'
import { RECORD_FIELDS } from '../records/record-draft'
import { RecordField } from '../records/record-field'
import { type PaperDrafts, papersToFill } from './paper-drafts'
import { toggle } from './toggle'

const PAPER_FIELDS = RECORD_FIELDS.credential.filter(({ name }) => name !== 'specialty')

type Props = {
  /** What his age leaves open. */
  readonly rule: AgeRule
  readonly specialties: readonly SpecialtyCode[]
  readonly papers: PaperDrafts
  /** Specialties whose paper is in his record. */
  readonly held: readonly SpecialtyCode[]
  readonly onChange: (change: { specialties?: readonly SpecialtyCode[]; papers?: PaperDrafts }) => void
}

/** What somebody can do, in villagers' words, and the papers that some of it needs. */
export function SpecialtyFields({ rule, specialties, papers, held, onChange }: Props) {
  const words = (code: SpecialtyCode): readonly string[] => [
    SPECIALTIES[code].example,
    ...(specialties[0] === code && specialties.length > 1 ? ['最拿手的'] : []),
  ]
  return (
    <>
      <RowGroup>
        {specialtiesAt(rule).map((code) => (
          <CheckRow
            key={code}
            id={`specialty-${code}`}
            title={SPECIALTIES[code].label}
            words={words(code)}
            on={specialties.includes(code)}
            onToggle={() => onChange({ specialties: toggle(specialties, code) })}
          />
        ))}
      </RowGroup>
      {papersToFill(specialties, held).map((code) => (
        <Section key={code} title={`“${SPECIALTIES[code].label}”的证书`} id={`paper-${code}`}>
          <Text>这一项要有证书。站里会看原件。</Text>
          {PAPER_FIELDS.map((row) => (
            <RecordField
              key={row.name}
              row={row}
              value={papers[code]?.[row.name] ?? ''}
              onChange={(value) =>
                onChange({ papers: { ...papers, [code]: { ...papers[code], [row.name]: value } } })
              }
            />
          ))}
        </Section>
      ))}
    </>
  )
}
