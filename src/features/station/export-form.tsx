import { Text } from '@tarojs/components'
import { useState } from 'react'
import { EXPORT_LIMITS } from '../../../domain/export/export-limits'
import { EXPORT_FORMAT_CODES, EXPORT_FORMATS, type ExportFormat } from '../../../domain/export/export-record'
import type { Reason } from '../../../domain/order/reasons'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Chips } from '../../ui/chips/chips'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { ChooseStation } from './choose-station'
import { type PeriodChoice, periodOf, today } from './export-choices'
import { ExportPeriodPicker } from './export-period-picker'
import { OpenExport } from './open-export'
import { UnmaskSwitch } from './unmask-switch'
import { useExport } from './use-export'

const FORMATS = EXPORT_FORMAT_CODES.map((code) => ({ code, label: EXPORT_FORMATS[code] }))

type Props = { readonly stationIds: readonly string[]; readonly onMade: () => void }

/** What to export; then the file, made while one waits. */
export function ExportForm({ stationIds, onMade }: Props) {
  const [choice, setChoice] = useState<PeriodChoice>('last_month')
  const [days, setDays] = useState(() => today(serverNowMs()))
  const [stationId, setStationId] = useState<string | null>(null)
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [reason, setReason] = useState<Reason | null>(null)
  const { send, busy, error, exportId } = useExport('hours.export', {
    period: periodOf(choice, days, serverNowMs()),
    format,
    ...(stationId && { stationId }),
    ...(reason && { unmasked: true, reason }),
  })
  const make = async () => {
    if (await send()) onMade()
  }
  return (
    <>
      <Section title="哪段时间的服务">
        <ExportPeriodPicker choice={choice} days={days} onChoose={setChoice} onDays={setDays} />
      </Section>
      {stationIds.length > 1 && (
        <Section title="哪个站">
          <ChooseStation stationIds={stationIds} all="全部" chosen={stationId} onChoose={setStationId} />
        </Section>
      )}
      <Section title="哪种表">
        <Chips single large options={FORMATS} chosen={[format]} onToggle={setFormat} />
      </Section>
      <UnmaskSwitch reason={reason} onChange={setReason} />
      {error?.kind === 'refused' && <Message tone="warn" text={error.message} />}
      {error?.kind === 'unreachable' && <FailurePanel text={error.message} onRetry={() => void make()} />}
      {busy && <Message tone="info" text="正在整理…… 条数多的话要等一分钟，请不要离开这一页。" />}
      {exportId ? (
        <Message tone="good" text="整理好了。">
          <Text>
            点下面打开。每次的链接只管 {EXPORT_LIMITS.linkMinutes} 分钟，文件留 {EXPORT_LIMITS.keptHours}{' '}
            小时，只有您能打开。
          </Text>
          <OpenExport primary exportId={exportId} />
        </Message>
      ) : (
        <Button id="export" label="导出" busy={busy} onTap={() => void make()} />
      )}
    </>
  )
}
