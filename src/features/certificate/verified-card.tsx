import { sayPeriod } from '../../../domain/certificate/paper-words'
import { sayFullDate } from '../../../domain/kernel/say-date'
import type { ActionOutput } from '../../../types/actions'
import { FactRow } from '../../ui/list-row/fact-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Message } from '../../ui/message/message'

/** What everybody may know of a certificate, and how to compare it with the paper. */
export function VerifiedCard({ found }: { readonly found: ActionOutput<'certificate.verify'> }) {
  const { number, name, hours, period, issuer, issuedAtMs, revokedAtMs, hashBeginning } = found
  const facts = [
    ['姓名', name],
    ['服务总时长', `${hours} 小时`],
    ['起止时间', sayPeriod(period)],
    ['出具单位', issuer],
    ['开具日期', sayFullDate(issuedAtMs)],
    ['证明编号', number],
    ['校验码', hashBeginning],
  ] as const
  return (
    <>
      {revokedAtMs === null ? (
        <Message tone="good" text="查到了，这份证明有效。请对一对，纸上写的和下面是不是一样。" />
      ) : (
        <Message tone="danger" text={`这份证明${sayFullDate(revokedAtMs)}收回了，不能再用。`} />
      )}
      <RowGroup>
        {facts.map(([title, words]) => (
          <FactRow key={title} title={title} words={words} />
        ))}
      </RowGroup>
    </>
  )
}
