import type { Reason } from './reasons'

/** A volunteer's word that his settled minutes are wrong (民政部令第67号: 及时核实、更正). His record is frozen until it is answered. */
export type Objection = {
  readonly text: string
  readonly atMs: number
  readonly remindedAtMs: number | null
  /** Null while nobody has looked into it. */
  readonly answeredAtMs: number | null
  readonly answeredBy: string | null
  /** Why it stays as it was; null while open, and where the minutes were put right. */
  readonly kept: Reason | null
}

export const isOpenObjection = (objection: Pick<Objection, 'answeredAtMs'> | undefined): boolean =>
  objection?.answeredAtMs === null
