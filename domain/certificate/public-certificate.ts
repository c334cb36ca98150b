import { displayHours } from '../hours/display-hours'
import { maskName } from '../privacy/mask'
import type { Certificate } from './certificate'
import type { ProvenPeriod } from './certificate-period'
import { HASH_SIGNS_SHOWN } from './certificate-view'

/** What anybody who holds the number may read: no ID, telephone, address or service, and not what replaced it. */
export type PublicCertificate = {
  readonly number: string
  /** 张* */
  readonly name: string
  readonly hours: string
  readonly period: ProvenPeriod
  readonly issuer: string
  readonly issuedAtMs: number
  /** Null while it is valid. */
  readonly revokedAtMs: number | null
  readonly hashBeginning: string
}

/** Null for what was never issued. */
export function publicCertificate({
  status,
  statusSinceMs,
  paper,
}: Pick<Certificate, 'status' | 'statusSinceMs' | 'paper'>): PublicCertificate | null {
  if (!paper) return null
  const { number, volunteer, totalMinutes, period, issuer, issuedAtMs } = paper.snapshot
  return {
    number,
    name: maskName(volunteer.name),
    hours: displayHours(totalMinutes),
    period,
    issuer: issuer.name,
    issuedAtMs,
    revokedAtMs: status === 'revoked' ? statusSinceMs : null,
    hashBeginning: paper.contentHash.slice(0, HASH_SIGNS_SHOWN),
  }
}
