import { useSession } from '../session/session-store'

/**
 * Whether what is sent here is also his yes to the privacy notice: the first time, after its words have changed, and
 * after he has taken it back.
 */
export const useAgreesBySending = (): boolean =>
  useSession().session?.consents.includes('privacy_notice') !== true
