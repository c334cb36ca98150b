import { CHANGFU, confirmedHaircut, DOUSHAHE, HEAD } from './orders'
import type { Town } from './town'

export const ALWAYS = { fromMs: null, toMs: null }

/** 李长福 asks the station of 陡沙河村, for one haircut. */
export async function askedCertificate(town: Town, as = CHANGFU): Promise<string> {
  await confirmedHaircut(town)
  const { certificateId } = await town.ok(as, 'certificate.request', { stationId: DOUSHAHE, period: ALWAYS })
  return certificateId
}

/** What the one who issues has before him. */
export async function seenBy(town: Town, as: { openid: string }, certificateId: string) {
  const { seen } = await town.ok(as, 'certificate.get', { certificateId })
  return { certificateId, seen }
}

export async function issuedCertificate(town: Town, as = HEAD): Promise<string> {
  const certificateId = await askedCertificate(town)
  await town.ok(as, 'certificate.issue', await seenBy(town, as, certificateId))
  return certificateId
}

/** What the verify page is asked for. */
export async function numberOf(
  town: Town,
  certificateId: string,
  as: { openid: string } = CHANGFU,
): Promise<string> {
  return (await town.ok(as, 'certificate.get', { certificateId })).number ?? ''
}
