import { DAY_MS, startOfDay } from '../kernel/shanghai-time'

/** From the first instant of a day up to, and without, an instant; null leaves that side open. */
export type CertificatePeriod = { readonly fromMs: number | null; readonly toMs: number | null }

/** A period with both ends, as it is printed. */
export type ProvenPeriod = { readonly fromMs: number; readonly toMs: number }

const MOST_DAYS = 3_660

/** Both ends at midnight in Shanghai, in their order, and no more than ten years apart. */
export function isCertificatePeriod({ fromMs, toMs }: CertificatePeriod): boolean {
  const atMidnight = [fromMs, toMs].every((atMs) => atMs === null || startOfDay(atMs) === atMs)
  const inOrder = fromMs === null || toMs === null || (fromMs < toMs && toMs - fromMs <= MOST_DAYS * DAY_MS)
  return atMidnight && inOrder
}

/** Nothing is proven beyond the day of issue; where the beginning is open, it is the day of the first record. */
export function provenPeriod(
  { fromMs, toMs }: CertificatePeriod,
  firstServedMs: number,
  atMs: number,
): ProvenPeriod {
  return { fromMs: fromMs ?? startOfDay(firstServedMs), toMs: Math.min(toMs ?? atMs, atMs) }
}
