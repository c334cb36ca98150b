import type { ProjectCode } from '../../../domain/service/projects'
import type { ActionInput } from '../../../types/actions'
import type { PlanLine } from './plan-words'

/** A line of the plan as it is being filled in. */
export type RowDraft = {
  readonly month: number
  readonly title: string
  readonly project: ProjectCode | null
  readonly theme: string
  readonly when: string
  readonly venue: string
  readonly teamName: string
  readonly contactName: string
  readonly unit: string
}

export const emptyRow = (month: number): RowDraft => ({
  month,
  title: '',
  project: null,
  theme: '',
  when: '',
  venue: '',
  teamName: '',
  contactName: '',
  unit: '',
})

export const rowDraftOf = ({ id: _, dropped: __, activity: ___, unit, ...line }: PlanLine): RowDraft => ({
  ...line,
  unit: unit ?? '',
})

type Facts = Omit<ActionInput<'plan.saveRow'>, 'year' | 'stationId' | 'rowId'>

/** What is sent of it; null while it has no name. */
export const rowFacts = ({ title, unit, ...draft }: RowDraft): Facts | null =>
  title.trim() === '' ? null : { ...draft, title: title.trim(), unit: unit.trim() || null }
