import type { ActionOutput } from '../../../types/actions'

export type Charge = ActionOutput<'charge.list'>['items'][number]
