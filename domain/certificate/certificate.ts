import type { MinuteSums } from '../hours/sum-entries'
import type { Reason } from '../order/reasons'
import type { ProjectCode } from '../service/projects'
import type { CertificatePeriod, ProvenPeriod } from './certificate-period'
import type { CertificateStatus } from './certificate-statuses'
import type { CountedRecord } from './counted-records'

/**
 * What a certificate says, the four blocks of 民发〔2015〕149号: who, what and how long, issuer, number and date.
 * No ID number: the product holds none, the paper leaves a line for it.
 */
export type CertificateContent = MinuteSums & {
  readonly volunteer: { readonly name: string; readonly volunteerNo: string }
  readonly period: ProvenPeriod
  readonly projects: readonly { readonly project: ProjectCode | null; readonly minutes: number }[]
  /** The newest services, in the order of service; those before them are only counted. */
  readonly records: readonly Omit<CountedRecord, 'orderId' | 'project'>[]
  readonly unlisted: { readonly records: number; readonly minutes: number }
  /** Services that somebody is looking into: not counted. */
  readonly leftOut: number
  readonly issuer: {
    readonly stationId: string
    readonly name: string
    /** Who answers for this paper: the head or coordinator who issued it. */
    readonly handler: string
    readonly phone: string
  }
  readonly purpose: string
}

/** The content as it was issued; nothing of it ever changes. */
export type CertificateSnapshot = CertificateContent & {
  readonly number: string
  readonly issuedAtMs: number
  /** Number of the certificate that was taken back for this one. */
  readonly replaces: string | null
}

export type CertificatePaper = {
  readonly snapshot: CertificateSnapshot
  /** SHA-256 of the snapshot's canonical JSON. */
  readonly contentHash: string
  /** SHA-256 of all records that count in it, listed or not. */
  readonly recordsHash: string
  /** Orders that were being looked into at issue. */
  readonly leftOutOrderIds: readonly string[]
  readonly issuedBy: string
}

/** A request, and the certificate that became of it. */
export type Certificate = {
  readonly id: string
  readonly townId: string
  readonly stationId: string
  readonly volunteerId: string
  readonly volunteerName: string
  readonly period: CertificatePeriod
  readonly purpose: string
  readonly status: CertificateStatus
  readonly requestedAtMs: number
  readonly statusSinceMs: number
  /** Null until it is issued. */
  readonly number: string | null
  readonly paper: CertificatePaper | null
  /** Why it was declined or taken back, and by whom. */
  readonly ending: (Reason & { readonly by: string }) | null
  readonly replacesId: string | null
  readonly replacedById: string | null
  /** The drawn paper in the file storage; null until somebody has opened it. */
  readonly fileId: string | null
}
