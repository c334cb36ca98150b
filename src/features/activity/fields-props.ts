import type { ActivityDraft } from './activity-draft'

/** What every part of the form is given. */
export type FieldsProps = {
  readonly draft: ActivityDraft
  readonly onChange: (draft: ActivityDraft) => void
}
