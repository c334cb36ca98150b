import type { Certificate } from '../../../../domain/certificate/certificate'
import { maySee } from '../../../../domain/certificate/handling'
import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import type { Person } from '../../../../domain/people/person'
import type { CommandContext } from '../../runtime/context'
import { certificates } from '../../store/collections'

export type LoadedCertificate = { readonly certificate: Certificate; readonly person: Person }

/** Whoever has nothing to do with a certificate is told that there is none. */
export function seenBy(certificate: Certificate | null, person: Person | null): Result<LoadedCertificate> {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  if (!certificate || !maySee(certificate, person)) return refuse('CERTIFICATE.NOT_FOUND')
  return ok({ certificate, person })
}

/** Reads a certificate within the command's transaction. */
export const loadCertificate = async (
  { tx, person }: CommandContext,
  certificateId: string,
): Promise<Result<LoadedCertificate>> => seenBy(await certificates.findIn(tx, certificateId), person)

export const certificateReceipt = ({ id, status }: Certificate) => ({ certificateId: id, status })
