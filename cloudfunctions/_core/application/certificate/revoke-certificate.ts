import type { Certificate } from '../../../../domain/certificate/certificate'
import { certificateNotices } from '../../../../domain/certificate/certificate-notices'
import { endingWords } from '../../../../domain/certificate/certificate-view'
import {
  replaceCertificate,
  revokeCertificate as revoke,
} from '../../../../domain/certificate/end-certificate'
import { ok, type Result } from '../../../../domain/kernel/result'
import type { Reason } from '../../../../domain/order/reasons'
import type { ActionOutput } from '../../../../types/actions'
import type { Changes, Command, CommandContext } from '../../runtime/context'
import { sha256 } from '../../runtime/hash'
import { certificateIdOf } from '../../runtime/ids'
import { contentFacts } from './content-facts'
import { certificateReceipt, type LoadedCertificate, loadCertificate } from './load-certificate'
import { takeNumber } from './take-number'

type Outcome = Promise<Result<Changes<ActionOutput<'certificate.revoke'>>>>

const receiptOf = (revoked: Certificate) => ({
  ...certificateReceipt(revoked),
  newCertificateId: revoked.replacedById,
})

async function replace(
  context: CommandContext,
  { certificate, person }: LoadedCertificate,
  reason: Reason,
  seen: string,
): Outcome {
  const facts = await contentFacts(certificate, context.nowMs)
  const { running, random, counter } = await takeNumber(context)
  const paper = { ...facts, person, seen, running, random, hash: sha256 }
  const replaced = replaceCertificate(certificate, reason, certificateIdOf(context.commandId), paper)
  if (!replaced.ok) return replaced
  const [revoked, fresh] = replaced.value
  const by = { byId: person.id, atMs: context.nowMs, toTown: false }
  const told = { step: 'certificate_replaced', certificate: fresh, reason: endingWords(revoked) } as const
  return ok({
    receipt: receiptOf(revoked),
    certificates: [revoked, fresh],
    counter,
    notices: certificateNotices({ ...told, ...by }),
  })
}

export const revokeCertificate: Command<'certificate.revoke'> = async (context, input): Outcome => {
  const loaded = await loadCertificate(context, input.certificateId)
  if (!loaded.ok) return loaded
  const { certificate, person } = loaded.value
  const revoked = revoke(certificate, input.reason, { person, atMs: context.nowMs })
  if (!revoked.ok) return revoked
  if (input.replace) return replace(context, loaded.value, input.reason, input.replace.seen)
  const by = { byId: person.id, atMs: context.nowMs, toTown: false }
  return ok({
    receipt: receiptOf(revoked.value),
    certificates: [revoked.value],
    notices: certificateNotices({ step: 'certificate_revoked', certificate: revoked.value, ...by }),
  })
}
