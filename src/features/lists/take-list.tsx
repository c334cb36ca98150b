import { useState } from 'react'
import { EXPORT_FORMAT_CODES, EXPORT_FORMATS, type ExportFormat } from '../../../domain/export/export-record'
import type { Reason } from '../../../domain/order/reasons'
import type { ListCode } from '../../../domain/people-list/list-kinds'
import { Button } from '../../ui/button/button'
import { Chips } from '../../ui/chips/chips'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { ChooseStation } from '../station/choose-station'
import { OpenExport } from '../station/open-export'
import { UnmaskSwitch } from '../station/unmask-switch'
import { useExport } from '../station/use-export'

const FORMATS = EXPORT_FORMAT_CODES.map((code) => ({ code, label: EXPORT_FORMATS[code] }))

type Props = { readonly list: ListCode; readonly stationIds: readonly string[] }

/** 导出: the list as it is now; changed in a spreadsheet it can come back. */
export function TakeList({ list, stationIds }: Props) {
  const [stationId, setStationId] = useState<string | null>(null)
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [reason, setReason] = useState<Reason | null>(null)
  const { send, busy, error, exportId } = useExport('list.export', {
    list,
    format,
    ...(stationId && { stationId }),
    ...(reason && { unmasked: true, reason }),
  })
  return (
    <Section title="导出">
      {stationIds.length > 1 && (
        <ChooseStation stationIds={stationIds} all="全部" chosen={stationId} onChoose={setStationId} />
      )}
      <Chips single large options={FORMATS} chosen={[format]} onToggle={setFormat} />
      <UnmaskSwitch reason={reason} onChange={setReason} />
      {error?.kind === 'refused' && <Message tone="warn" text={error.message} />}
      {error?.kind === 'unreachable' && <FailurePanel text={error.message} onRetry={() => void send()} />}
      {exportId ? (
        <Message tone="good" text="整理好了。改了以后，从上面“选一份表”就能导回来。">
          <OpenExport primary exportId={exportId} />
        </Message>
      ) : (
        <Button id="export-list" kind="plain" label="导出" busy={busy} onTap={() => void send()} />
      )}
    </Section>
  )
}
