import type { CertificatePeriod } from '../../../domain/certificate/certificate-period'
import { sayPeriod } from '../../../domain/certificate/paper-words'
import { sayFullDate } from '../../../domain/kernel/say-date'

/** 2026年1月1日至2026年12月31日 · 有记录以来全部 */
export function sayAskedPeriod({ fromMs, toMs }: CertificatePeriod): string {
  if (fromMs !== null && toMs !== null) return sayPeriod({ fromMs, toMs })
  if (fromMs !== null) return `${sayFullDate(fromMs)}到现在`
  return toMs === null ? '有记录以来全部' : `到${sayFullDate(toMs - 1)}为止`
}
