import { certificateNotices } from '../../../../domain/certificate/certificate-notices'
import { declineCertificate as decline } from '../../../../domain/certificate/end-certificate'
import { ok } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { certificateReceipt, loadCertificate } from './load-certificate'

export const declineCertificate: Command<'certificate.decline'> = async (
  context,
  { certificateId, reason },
) => {
  const loaded = await loadCertificate(context, certificateId)
  if (!loaded.ok) return loaded
  const { certificate, person } = loaded.value
  const declined = decline(certificate, reason, { person, atMs: context.nowMs })
  if (!declined.ok) return declined
  const by = { byId: person.id, atMs: context.nowMs, toTown: false }
  return ok({
    receipt: certificateReceipt(declined.value),
    certificates: [declined.value],
    notices: certificateNotices({ step: 'certificate_declined', certificate: declined.value, ...by }),
  })
}
