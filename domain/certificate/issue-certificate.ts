import { canonicalJson } from '../kernel/canonical-json'
import { ok, type Result, refuse } from '../kernel/result'
import { shanghaiParts } from '../kernel/shanghai-time'
import type { Person } from '../people/person'
import type { Certificate, CertificatePaper, CertificateSnapshot } from './certificate'
import { type ContentFacts, certificateContent, recordsText } from './certificate-content'
import { certificateNumber } from './certificate-number'
import { amountRefusal } from './counted-records'
import { refusedStep } from './handling'

export type IssueContext = Omit<ContentFacts, 'issuer'> & {
  readonly issuer: Omit<ContentFacts['issuer'], 'handler'>
  readonly person: Person
  /** Running number of the town and year, taken for this certificate. */
  readonly running: number
  /** For the tail of the number: one for each sign. */
  readonly random: readonly number[]
  readonly hash: (text: string) => string
  /** Hash of the records that he had before him. */
  readonly seen: string
  readonly replaces: string | null
}

/** The paper of a request, from the records as they are. Errors: CERTIFICATE.RECORDS_CHANGED, those of `amountRefusal`. */
export function makePaper(
  wish: Pick<Certificate, 'period' | 'purpose'>,
  context: IssueContext,
): Result<CertificatePaper> {
  const { person, records, leftOut, atMs, running, random, hash, replaces } = context
  const issuer = { ...context.issuer, handler: person.contact.name }
  const tooLittle = amountRefusal(records)
  if (tooLittle) return tooLittle
  const content = certificateContent(wish, { ...context, issuer })
  if (!content) return refuse('CERTIFICATE.NOTHING_RECORDED')
  const recordsHash = hash(recordsText(records))
  if (recordsHash !== context.seen) return refuse('CERTIFICATE.RECORDS_CHANGED')
  const number = certificateNumber(shanghaiParts(atMs).year, running, random)
  const snapshot: CertificateSnapshot = { ...content, number, issuedAtMs: atMs, replaces }
  return ok({
    snapshot,
    contentHash: hash(canonicalJson(snapshot)),
    recordsHash,
    leftOutOrderIds: leftOut.map(({ orderId }) => orderId),
    issuedBy: person.id,
  })
}

export const withPaper = (certificate: Certificate, paper: CertificatePaper): Certificate => ({
  ...certificate,
  status: 'issued',
  statusSinceMs: paper.snapshot.issuedAtMs,
  volunteerName: paper.snapshot.volunteer.name,
  number: paper.snapshot.number,
  paper,
})

/** Errors: those of `refusedStep` and `makePaper`. */
export function issueCertificate(certificate: Certificate, context: IssueContext): Result<Certificate> {
  const refused = refusedStep(certificate, context.person, 'issue')
  if (refused) return refused
  const paper = makePaper(certificate, context)
  return paper.ok ? ok(withPaper(certificate, paper.value)) : paper
}
