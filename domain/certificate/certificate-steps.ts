/** What happened to a certificate; a replacement is told once, with the new number. */
export type CertificateStep =
  | 'certificate_requested'
  | 'certificate_issued'
  | 'certificate_declined'
  | 'certificate_revoked'
  | 'certificate_replaced'
