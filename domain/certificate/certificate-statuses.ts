/** A request becomes a certificate or not; what was issued can only be taken back, never changed. */
export const CERTIFICATE_STATUSES = {
  requested: '等站里办',
  issued: '开好了',
  declined: '没有开',
  revoked: '收回了',
} as const

export type CertificateStatus = keyof typeof CERTIFICATE_STATUSES

export const CERTIFICATE_STATUS_CODES = Object.keys(CERTIFICATE_STATUSES) as [
  CertificateStatus,
  ...CertificateStatus[],
]

export const CERTIFICATE_MOVES = ['issue', 'decline', 'revoke'] as const
export type CertificateMove = (typeof CERTIFICATE_MOVES)[number]

export const MOVES_FROM: Readonly<Record<CertificateStatus, readonly CertificateMove[]>> = {
  requested: ['issue', 'decline'],
  issued: ['revoke'],
  declined: [],
  revoked: [],
}
