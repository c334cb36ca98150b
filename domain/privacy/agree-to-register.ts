import { type Result, refuse } from '../kernel/result'
import type { Person } from '../people/person'
import { agreeOnTheWay } from './agree-on-the-way'
import type { WantedConsent } from './change-consent'
import { agreesTo } from './consents'

/**
 * What somebody agrees to who has his data kept without ordering anything: nobody waits for help, so the notice is agreed to first
 * (个人信息保护法 art. 13, 14). Errors: CONSENT.TEXT_CHANGED, CONSENT.NEEDED.
 */
export function agreeToRegister(
  person: Person,
  agreed: readonly WantedConsent[],
  atMs: number,
): Result<Person> {
  const willing = agreeOnTheWay(person, agreed, atMs)
  if (willing.ok && !agreesTo(willing.value, 'privacy_notice')) return refuse('CONSENT.NEEDED')
  return willing
}
