import * as z from 'zod/mini'
import { CERTIFICATE_MOVES, CERTIFICATE_STATUS_CODES } from '../../domain/certificate/certificate-statuses'
import type { CertificateView } from '../../domain/certificate/certificate-view'
import type { PublicCertificate } from '../../domain/certificate/public-certificate'
import { PROJECT_CODES } from '../../domain/service/projects'
import { count, cursor, id, instantMs, maskedText, pageSize, reason } from './primitives'

const text = z.string()
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const openPeriod = z.strictObject({ fromMs: z.nullable(instantMs), toMs: z.nullable(instantMs) })
const period = z.strictObject({ fromMs: instantMs, toMs: instantMs })
const status = z.enum(CERTIFICATE_STATUS_CODES)

export const certificateRef = z.strictObject({ certificateId: id })
export const certificateWithReason = z.strictObject({ certificateId: id, reason })

export const requestInput = z.strictObject({
  stationId: id,
  /** Midnights in Shanghai, the last one not included; null: from the first record, or up to now. */
  period: openPeriod,
  /** What it is needed for; may stay empty. */
  purpose: z._default(maskedText(40), ''),
})

export const listInput = z.strictObject({
  view: z._default(z.enum(['mine', 'todo', 'register']), 'mine'),
  cursor: z.optional(cursor),
  limit: z._default(pageSize, 10),
})

/** `seen`: hash of the records as `certificate.get` showed them. */
export const issueInput = z.strictObject({ certificateId: id, seen: hash })

export const revokeInput = z.strictObject({
  certificateId: id,
  reason,
  /** Issues another in its place, from the records as they are now. */
  replace: z.optional(z.strictObject({ seen: hash })),
})

export const verifyInput = z.strictObject({ number: z.string().check(z.maxLength(60)) })

export const certificateReceipt = z.strictObject({ certificateId: text, status })
export const revokeReceipt = z.strictObject({
  certificateId: text,
  status,
  newCertificateId: z.nullable(text),
})

export const optionsOutput = z.strictObject({
  stations: z.array(
    z.strictObject({
      stationId: text,
      minutes: z.int(),
      years: z.array(z.strictObject({ year: count, minutes: z.int() })),
      /** A request of mine waits there. */
      waiting: z.boolean(),
    }),
  ),
})

const cardFields = {
  id: text,
  stationId: text,
  volunteerName: text,
  status,
  period: openPeriod,
  purpose: text,
  requestedAtMs: instantMs,
  statusSinceMs: instantMs,
  late: z.boolean(),
  number: z.nullable(text),
  totalMinutes: z.nullable(count),
  issuedAtMs: z.nullable(instantMs),
}

export const certificatePage = z.strictObject({
  items: z.array(z.strictObject(cardFields)),
  nextCursor: z.nullable(text),
})

const content = z.strictObject({
  volunteer: z.strictObject({ name: text, volunteerNo: text }),
  period,
  totalMinutes: count,
  verifiedMinutes: count,
  declaredMinutes: count,
  projects: z.array(z.strictObject({ project: z.nullable(z.enum(PROJECT_CODES)), minutes: count })),
  records: z.array(
    z.strictObject({
      servedUntilMs: instantMs,
      title: text,
      hourClass: z.enum(['verified', 'declared']),
      entered: z.exactOptional(z.literal(true)),
      minutes: count,
    }),
  ),
  unlisted: z.strictObject({ records: count, minutes: count }),
  leftOut: count,
  issuer: z.strictObject({ stationId: text, name: text, handler: text, phone: text }),
  purpose: text,
})

export const certificateView = z.strictObject({
  ...cardFields,
  content: z.nullable(content),
  replaces: z.nullable(text),
  replacedById: z.nullable(text),
  hashBeginning: z.nullable(text),
  seen: text,
  outdated: z.boolean(),
  endingWords: z.nullable(text),
  mine: z.boolean(),
  moves: z.array(z.enum(CERTIFICATE_MOVES)),
}) satisfies z.ZodMiniType<CertificateView>

export const paperOutput = z.strictObject({ url: text, untilMs: instantMs, fileName: text })

export const publicCertificate = z.strictObject({
  number: text,
  name: text,
  hours: text,
  period,
  issuer: text,
  issuedAtMs: instantMs,
  revokedAtMs: z.nullable(instantMs),
  hashBeginning: text,
}) satisfies z.ZodMiniType<PublicCertificate>
