import { DAY_MS } from '../kernel/shanghai-time'
import type { WantedConsent } from '../privacy/change-consent'

/** Longer nobody remembers who it was; he may ask again. */
export const BINDING_KEPT_MS = 60 * DAY_MS

/** Somebody without a record of his own says that the station has one of him. It has his own id: he asks once at a time. */
export type BindingRequest = {
  readonly id: string
  readonly townId: string
  readonly stationId: string
  /** As he has typed them: nothing that proves anything. Empty once it is decided. */
  readonly name: string
  readonly phone: string
  readonly agreed: readonly WantedConsent[]
  readonly atMs: number
  readonly status: 'waiting' | 'bound' | 'declined'
  readonly decided: { readonly by: string; readonly atMs: number } | null
}

/** Decided: what he had typed is not kept. */
export const settleBinding = (
  request: BindingRequest,
  status: 'bound' | 'declined',
  decided: { readonly by: string; readonly atMs: number },
): BindingRequest => ({ ...request, status, decided, name: '', phone: '' })
