import type { Certificate, CertificatePaper } from '../../../../domain/certificate/certificate'
import { CERTIFICATE_STATUSES } from '../../../../domain/certificate/certificate-statuses'
import { verifyAddress } from '../../../../domain/certificate/verify-address'
import { ok, refuse } from '../../../../domain/kernel/result'
import { MINUTE_MS } from '../../../../domain/kernel/shanghai-time'
import { drawCertificate } from '../../paper/draw-certificate'
import { paperFontsIn } from '../../paper/paper-fonts'
import type { Query } from '../../runtime/context'
import { keepFileId } from '../../store/certificate-queries'
import { certificates } from '../../store/collections'
import { putFile, temporaryUrl } from '../../store/files'
import { seenBy } from './load-certificate'

const HOLDS_MINUTES = 10

/** Draws the paper and stores it; drawn twice it is the same file under the same name. */
async function storePaper({ id, townId }: Certificate, paper: CertificatePaper) {
  const { snapshot, contentHash } = paper
  const verify = verifyAddress(snapshot.number, process.env.CERTIFICATE_VERIFY_URL)
  const bytes = await drawCertificate(paper, verify, paperFontsIn(__dirname))
  const fileId = await putFile(`certificates/${townId}/${id}-${contentHash}.pdf`, bytes)
  await keepFileId(id, fileId)
  return fileId
}

export const getPaper: Query<'certificate.paper'> = async ({ person, nowMs }, { certificateId }) => {
  const loaded = seenBy(await certificates.find(certificateId), person)
  if (!loaded.ok) return loaded
  const { certificate } = loaded.value
  const { paper, status, fileId } = certificate
  if (status !== 'issued' || !paper)
    return refuse('CERTIFICATE.MOVE_NOT_ALLOWED', { status: CERTIFICATE_STATUSES[status] })
  const stored = fileId && (await temporaryUrl(fileId, HOLDS_MINUTES * 60))
  const url = stored || (await temporaryUrl(await storePaper(certificate, paper), HOLDS_MINUTES * 60))
  if (!url) throw new Error(`no address for the paper of ${certificate.id}`)
  const untilMs = nowMs + HOLDS_MINUTES * MINUTE_MS
  return ok({ url, untilMs, fileName: `志愿服务记录证明-${paper.snapshot.number}.pdf` })
}
