import { certificateContent, recordsText } from '../../../../domain/certificate/certificate-content'
import { certificateCard, certificateView } from '../../../../domain/certificate/certificate-view'
import { isOutdated } from '../../../../domain/certificate/is-outdated'
import { ok } from '../../../../domain/kernel/result'
import type { Query } from '../../runtime/context'
import { sha256 } from '../../runtime/hash'
import { certificates } from '../../store/collections'
import { contentFacts } from './content-facts'
import { seenBy } from './load-certificate'

export const getCertificate: Query<'certificate.get'> = async (
  { person, nowMs, settings },
  { certificateId },
) => {
  const loaded = seenBy(await certificates.find(certificateId), person)
  if (!loaded.ok) return loaded
  const { certificate } = loaded.value
  const facts = await contentFacts(certificate, nowMs)
  const handler = certificate.volunteerId === loaded.value.person.id ? '' : loaded.value.person.contact.name
  return ok(
    certificateView(certificate, {
      card: certificateCard(certificate, nowMs, settings),
      person: loaded.value.person,
      seen: sha256(recordsText(facts.records)),
      outdated: isOutdated(certificate, facts, sha256),
      preview:
        certificate.status === 'requested'
          ? certificateContent(certificate, { ...facts, issuer: { ...facts.issuer, handler } })
          : null,
    }),
  )
}
