import { certificateNotices } from '../../../../domain/certificate/certificate-notices'
import { refusedStep } from '../../../../domain/certificate/handling'
import { issueCertificate as issue } from '../../../../domain/certificate/issue-certificate'
import { ok } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { sha256 } from '../../runtime/hash'
import { contentFacts } from './content-facts'
import { certificateReceipt, loadCertificate } from './load-certificate'
import { takeNumber } from './take-number'

export const issueCertificate: Command<'certificate.issue'> = async (context, { certificateId, seen }) => {
  const loaded = await loadCertificate(context, certificateId)
  if (!loaded.ok) return loaded
  const { certificate, person } = loaded.value
  const refused = refusedStep(certificate, person, 'issue')
  if (refused) return refused
  const facts = await contentFacts(certificate, context.nowMs)
  // Read last: everybody who issues waits for this one document.
  const { running, random, counter } = await takeNumber(context)
  const paper = { ...facts, person, seen, running, random, hash: sha256, replaces: null }
  const issued = issue(certificate, paper)
  if (!issued.ok) return issued
  const by = { byId: person.id, atMs: context.nowMs, toTown: false }
  return ok({
    receipt: certificateReceipt(issued.value),
    certificates: [issued.value],
    counter,
    notices: certificateNotices({ step: 'certificate_issued', certificate: issued.value, ...by }),
  })
}
