import { Text } from '@tarojs/components'
import { displayHours } from '../../../domain/hours/display-hours'
import { sayFullDate } from '../../../domain/kernel/say-date'
import { villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { sayWaiting } from '../time/say-time'
import './certificate-row.scss'
import { CertificateTag } from './certificate-tag'
import { sayAskedPeriod } from './say-asked-period'

type Row = ActionOutput<'certificate.list'>['items'][number]

/** 等了 2 天 · 12.5 小时，2026年11月28日开的 */
function sayState({ status, requestedAtMs, totalMinutes, issuedAtMs, statusSinceMs }: Row): string {
  const nowMs = serverNowMs()
  if (status === 'requested') return sayWaiting(requestedAtMs, nowMs)
  if (status === 'declined') return sayFullDate(statusSinceMs)
  return `${displayHours(totalMinutes ?? 0)} 小时 · ${sayFullDate(issuedAtMs ?? 0)}开的`
}

type Props = {
  readonly row: Row
  /** On the lists of the offices: whose it is. */
  readonly named?: boolean
  readonly onOpen: (id: string) => void
}

/** One certificate in a list. */
export function CertificateRow({ row, named = false, onOpen }: Props) {
  const title = named ? row.volunteerName : `${villageName(row.stationId)}站里`
  const where = named ? villageName(row.stationId) : ''
  return (
    <Card
      id={`certificate-${row.id}`}
      tone={row.late && named ? 'danger' : 'plain'}
      label={[title, where, row.number, sayState(row), row.late && '过了该办的日子']
        .filter(Boolean)
        .join('，')}
      onTap={() => onOpen(row.id)}
    >
      <CardHead title={title} aside={<CertificateTag status={row.status} />} />
      <Text className="certificate-row__words">{sayAskedPeriod(row.period)}</Text>
      <Text className="certificate-row__words">
        {[where, sayState(row), row.purpose && `用途：${row.purpose}`].filter(Boolean).join(' · ')}
      </Text>
      {row.late && (
        <Text className={named ? 'certificate-row__late' : 'certificate-row__words'}>
          过了该办的日子，还没办
        </Text>
      )}
      {row.number && <Text className="certificate-row__number">{row.number}</Text>}
    </Card>
  )
}
