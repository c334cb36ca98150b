import type { Certificate } from './certificate'
import type { CertificatePeriod } from './certificate-period'

/** The time whose records a certificate is about: as asked for, and once it is issued not beyond that instant. */
export const periodToRead = ({
  period,
  paper,
}: Pick<Certificate, 'period' | 'paper'>): CertificatePeriod => ({
  fromMs: period.fromMs,
  toMs: paper ? paper.snapshot.period.toMs : period.toMs,
})
