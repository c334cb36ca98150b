import type { ActivityDraft } from './activity-draft'

export type FieldsProps = {
  readonly draft: ActivityDraft
  readonly onChange: (draft: ActivityDraft) => void
}
