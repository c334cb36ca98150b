import { CHECKLIST_LIMITS } from '../../../domain/checklist/checklist'
import { EVIDENCE, EVIDENCE_CODES, type EvidenceCode, saysLeast } from '../../../domain/checklist/evidence'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Chips } from '../../ui/chips/chips'
import { Field } from '../../ui/field/field'
import type { ItemDraft } from './item-draft'

const BY_HAND = 'hand'
const CHOICES: readonly { readonly code: EvidenceCode | typeof BY_HAND; readonly label: string }[] = [
  { code: BY_HAND, label: '看过再填' },
  ...EVIDENCE_CODES.map((code) => ({ code, label: EVIDENCE[code].label })),
]

type Props = {
  readonly draft: ItemDraft
  readonly onChange: (draft: ItemDraft) => void
  readonly onDrop: () => void
}

/** One item of the list: what is looked at, what counts for it, and how many there have to be. */
export function ItemFields({ draft, onChange, onDrop }: Props) {
  const { key, text, evidence, least } = draft
  return (
    <Card>
      <Field
        id={`item-${key}`}
        label="看什么"
        maxLength={CHECKLIST_LIMITS.text}
        value={text}
        onChange={(next) => onChange({ ...draft, text: next })}
      />
      <Chips
        single
        options={CHOICES}
        chosen={[evidence ?? BY_HAND]}
        onToggle={(code) => onChange({ ...draft, evidence: code === BY_HAND ? null : code })}
      />
      {evidence !== null && saysLeast(evidence) && (
        <Field
          id={`least-${key}`}
          label={`一年要多少${EVIDENCE[evidence].unit}（不填就只报数）`}
          kind="number"
          maxLength={6}
          value={least}
          onChange={(next) => onChange({ ...draft, least: next })}
        />
      )}
      <Button id={`drop-${key}`} kind="quiet" label="删掉这一条" onTap={onDrop} />
    </Card>
  )
}
