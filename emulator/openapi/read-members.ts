import { isRecord } from '../wire/is-record'

/** The openids of testers' personas. */
export const readMembers = (identities: readonly unknown[]): ReadonlySet<string> =>
  new Set(
    identities.flatMap((identity) =>
      isRecord(identity) && typeof identity.openid === 'string' ? [identity.openid] : [],
    ),
  )
