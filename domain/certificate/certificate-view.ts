import { DAY_MS } from '../kernel/shanghai-time'
import { reasonWords } from '../order/reasons'
import type { Person } from '../people/person'
import type { Certificate, CertificateContent } from './certificate'
import type { CertificatePeriod } from './certificate-period'
import type { CertificateMove, CertificateStatus } from './certificate-statuses'
import { openMoves } from './handling'

/** One line of a list. */
export type CertificateCard = {
  readonly id: string
  readonly stationId: string
  readonly volunteerName: string
  readonly status: CertificateStatus
  readonly period: CertificatePeriod
  readonly purpose: string
  readonly requestedAtMs: number
  readonly statusSinceMs: number
  /** Not dealt with in the time that the town has set. */
  readonly late: boolean
  readonly number: string | null
  readonly totalMinutes: number | null
  readonly issuedAtMs: number | null
}

export type CertificateView = CertificateCard & {
  /** What the paper says, or would say now; null when there is nothing to prove. */
  readonly content: CertificateContent | null
  readonly replaces: string | null
  readonly replacedById: string | null
  /** First signs of the content's hash, as the verify page shows them. */
  readonly hashBeginning: string | null
  /** Hash of the records as they are now: what a head who issues has seen. */
  readonly seen: string
  readonly outdated: boolean
  readonly endingWords: string | null
  readonly mine: boolean
  readonly moves: readonly CertificateMove[]
}

export const HASH_SIGNS_SHOWN = 12

export function certificateCard(
  certificate: Certificate,
  nowMs: number,
  { certificateDays }: { readonly certificateDays: number },
): CertificateCard {
  const { id, stationId, volunteerName, status, period, purpose, requestedAtMs, statusSinceMs } = certificate
  const { number, paper } = certificate
  return {
    id,
    stationId,
    volunteerName,
    status,
    period,
    purpose,
    requestedAtMs,
    statusSinceMs,
    late: status === 'requested' && nowMs > requestedAtMs + certificateDays * DAY_MS,
    number,
    totalMinutes: paper?.snapshot.totalMinutes ?? null,
    issuedAtMs: paper?.snapshot.issuedAtMs ?? null,
  }
}

/** Why it was declined or taken back, in words. */
export function endingWords({ status, ending }: Pick<Certificate, 'status' | 'ending'>): string | null {
  if (!ending) return null
  return reasonWords(status === 'revoked' ? 'revoke_certificate' : 'decline_certificate', ending)
}

type Seen = {
  readonly card: CertificateCard
  readonly person: Person
  readonly seen: string
  readonly outdated: boolean
  /** Of a request: what it would become now. */
  readonly preview: CertificateContent | null
}

export function certificateView(
  certificate: Certificate,
  { card, person, seen, outdated, preview }: Seen,
): CertificateView {
  const { paper, volunteerId, replacedById } = certificate
  return {
    ...card,
    content: paper ? contentOf(paper.snapshot) : preview,
    replaces: paper?.snapshot.replaces ?? null,
    replacedById,
    hashBeginning: paper?.contentHash.slice(0, HASH_SIGNS_SHOWN) ?? null,
    seen,
    outdated,
    endingWords: endingWords(certificate),
    mine: volunteerId === person.id,
    moves: openMoves(certificate, person),
  }
}

const contentOf = ({
  number: _number,
  issuedAtMs: _issued,
  replaces: _replaces,
  ...content
}: NonNullable<Certificate['paper']>['snapshot']): CertificateContent => content
