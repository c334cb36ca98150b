import type { Certificate } from './certificate'
import { recordsText } from './certificate-content'
import type { CountedRecord } from './counted-records'

type Records = { readonly records: readonly CountedRecord[]; readonly leftOut: readonly CountedRecord[] }

/**
 * Whether minutes were added or taken back since an issued certificate proved them. A record that is only being looked
 * into now still counts as it was; one that was left out for that reason does not make a difference until it is settled.
 */
export function isOutdated(
  { status, paper }: Pick<Certificate, 'status' | 'paper'>,
  { records, leftOut }: Records,
  hash: (text: string) => string,
): boolean {
  if (status !== 'issued' || !paper) return false
  const asBefore = leftOut.filter(({ orderId }) => !paper.leftOutOrderIds.includes(orderId))
  return hash(recordsText([...records, ...asBefore])) !== paper.recordsHash
}
