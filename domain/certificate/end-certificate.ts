import { ok, type Result, refuse } from '../kernel/result'
import { isReason, type Reason } from '../order/reasons'
import type { Person } from '../people/person'
import type { Certificate } from './certificate'
import { refusedStep } from './handling'
import { type IssueContext, makePaper, withPaper } from './issue-certificate'
import { periodToRead } from './period-to-read'

type By = { readonly person: Person; readonly atMs: number }

const ENDINGS = {
  decline: { status: 'declined', reasons: 'decline_certificate' },
  revoke: { status: 'revoked', reasons: 'revoke_certificate' },
} as const

function end(
  move: keyof typeof ENDINGS,
  certificate: Certificate,
  reason: Reason,
  { person, atMs }: By,
): Result<Certificate> {
  const { status, reasons } = ENDINGS[move]
  const refused = refusedStep(certificate, person, move)
  if (refused) return refused
  if (!isReason(reasons, reason)) return refuse('CERTIFICATE.REASON_REQUIRED')
  return ok({ ...certificate, status, statusSinceMs: atMs, ending: { ...reason, by: person.id } })
}

/** Errors: those of `refusedStep`, CERTIFICATE.REASON_REQUIRED. */
export const declineCertificate = (certificate: Certificate, reason: Reason, by: By): Result<Certificate> =>
  end('decline', certificate, reason, by)

/** The paper stays as it was, and is known as taken back from now on. Errors: as above. */
export const revokeCertificate = (certificate: Certificate, reason: Reason, by: By): Result<Certificate> =>
  end('revoke', certificate, reason, by)

/**
 * Takes one back and issues another in its place: for the same time, from the records as they are now, under a number
 * of its own that names the old one. Errors: those of both.
 */
export function replaceCertificate(
  certificate: Certificate,
  reason: Reason,
  newId: string,
  context: Omit<IssueContext, 'replaces'>,
): Result<readonly [Certificate, Certificate]> {
  const revoked = revokeCertificate(certificate, reason, context)
  if (!revoked.ok) return revoked
  const fresh: Certificate = {
    ...certificate,
    id: newId,
    period: periodToRead(certificate),
    requestedAtMs: context.atMs,
    replacesId: certificate.id,
    fileId: null,
  }
  const paper = makePaper(fresh, { ...context, replaces: certificate.number })
  if (!paper.ok) return paper
  return ok([{ ...revoked.value, replacedById: newId }, withPaper(fresh, paper.value)])
}
