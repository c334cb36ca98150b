import { ok, type Result, refuse } from '../kernel/result'
import type { VolunteerProfile } from '../people/person'
import { expiryOf } from '../records/paper-expiry'
import type { CredentialContent } from '../records/volunteer-record'
import { SPECIALTIES, type SpecialtyCode } from '../service/specialties'
import { needsPaper } from './needs-paper'

type Asked = {
  readonly wanted: readonly SpecialtyCode[]
  readonly papers: readonly CredentialContent[]
  /** Papers that he has in his record already. */
  readonly held: VolunteerProfile['credentials']
  readonly atMs: number
}

/** Every specialty that needs a paper comes with one. Errors: VOLUNTEER.PAPER_NEEDED, RECORD.PAPER_EXPIRED. */
export function checkPapers({ wanted, papers, held, atMs }: Asked): Result<null> {
  if (papers.some(({ validUntilMs }) => expiryOf(validUntilMs) <= atMs)) return refuse('RECORD.PAPER_EXPIRED')
  const has = (code: SpecialtyCode) =>
    papers.some(({ specialty }) => specialty === code) ||
    held.some(({ specialty, expiresAtMs }) => specialty === code && expiresAtMs > atMs)
  const missing = wanted.find((code) => needsPaper(code) && !has(code))
  return missing ? refuse('VOLUNTEER.PAPER_NEEDED', { specialty: SPECIALTIES[missing].label }) : ok(null)
}
