import type { Person } from '../people/person'
import type { Team } from '../people/team'
import type { ListCode } from './list-kinds'

export type Entering = {
  readonly list: ListCode
  /** Who somebody is that nobody knows yet, and where he lives. */
  readonly id: string
  readonly townId: string
  readonly stationId: string
  /** For a new volunteer. */
  readonly volunteerNo: string
  readonly teams: readonly Team[]
  readonly by: string
  readonly atMs: number
}

/** The person as the row wants him, with what whoever looks at it should know; or why it cannot be. */
export type Applied =
  | { readonly person: Person; readonly notes: readonly string[] }
  | { readonly faults: readonly string[] }
