import { ok, type Result, refuse } from '../kernel/result'
import type { Person } from '../people/person'
import { findStation } from '../town/stations'
import type { Certificate } from './certificate'
import { type CertificatePeriod, isCertificatePeriod } from './certificate-period'
import { amountRefusal, type CountedRecord } from './counted-records'

export type CertificateWish = {
  readonly stationId: string
  readonly period: CertificatePeriod
  readonly purpose: string
}

export type RequestContext = {
  readonly id: string
  readonly person: Person
  readonly atMs: number
  /** Services of the period that count at that station. */
  readonly records: readonly CountedRecord[]
  /** Whether a request of his waits at that station. */
  readonly waiting: boolean
}

export function newCertificate(
  { id, person, atMs }: Pick<RequestContext, 'id' | 'person' | 'atMs'>,
  { stationId, period, purpose }: CertificateWish,
): Certificate {
  return {
    id,
    townId: person.townId,
    stationId,
    volunteerId: person.id,
    volunteerName: person.contact.name,
    period,
    purpose,
    status: 'requested',
    requestedAtMs: atMs,
    statusSinceMs: atMs,
    number: null,
    paper: null,
    ending: null,
    replacesId: null,
    replacedById: null,
    fileId: null,
  }
}

/**
 * A volunteer asks a station to prove the hours that it has recorded (志愿服务条例 art. 19: on request, free of charge).
 * Errors: ORDER.STATION_UNKNOWN, CERTIFICATE.PERIOD_WRONG, ASKED_ALREADY, those of `amountRefusal`.
 */
export function requestCertificate(wish: CertificateWish, context: RequestContext): Result<Certificate> {
  if (!findStation(wish.stationId)) return refuse('ORDER.STATION_UNKNOWN')
  if (!isCertificatePeriod(wish.period)) return refuse('CERTIFICATE.PERIOD_WRONG')
  const tooLittle = amountRefusal(context.records)
  if (tooLittle) return tooLittle
  if (context.waiting) return refuse('CERTIFICATE.ASKED_ALREADY')
  return ok(newCertificate(context, wish))
}
