import type { Reason } from './reasons'

/** What the requester has against a service that was confirmed. Its hours are frozen until somebody has settled it. */
export type Dispute = {
  readonly openedAtMs: number
  readonly openedBy: string
  /** Of kind `not_done`; for a low rating `other`, with the words of the rating. */
  readonly reason: Reason
  readonly remindedAtMs: number | null
  /** Null while nobody has settled it. */
  readonly settledAtMs: number | null
  readonly settledBy: string | null
  /** How it was settled; null while open, and where it was simply served again. */
  readonly settlement: Reason | null
}

export const openDispute = (openedBy: string, reason: Reason, openedAtMs: number): Dispute => ({
  openedAtMs,
  openedBy,
  reason,
  remindedAtMs: null,
  settledAtMs: null,
  settledBy: null,
  settlement: null,
})

export const isDisputed = ({ dispute }: { readonly dispute?: Pick<Dispute, 'settledAtMs'> }): boolean =>
  dispute?.settledAtMs === null

export const settledDispute = (
  dispute: Dispute,
  settlement: Reason | null,
  { settledBy, settledAtMs }: { readonly settledBy: string; readonly settledAtMs: number },
): Dispute => ({ ...dispute, settlement, settledBy, settledAtMs })
