import { callAction } from '../../services/call-action'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { useOpenFile } from '../data/use-open-file'
import type { AskedPeriod } from './report-periods'

const NOT_OPENED = '没有打开。请再点一次。'

type Props = { readonly asked: AskedPeriod }

/** The report as a paper to print, or as a table to reckon with. */
export function TakeReport({ asked }: Props) {
  const paper = useOpenFile(() => callAction('report.paper', { ...asked, format: 'pdf' }), NOT_OPENED)
  const table = useOpenFile(() => callAction('report.paper', { ...asked, format: 'xlsx' }), NOT_OPENED)
  const problem = paper.problem || table.problem
  return (
    <>
      {problem !== '' && <Message tone="warn" text={problem} />}
      <Button id="report-pdf" kind="plain" label="打印（PDF）" busy={paper.busy} onTap={paper.open} />
      <Button id="report-xlsx" kind="plain" label="做成表（XLSX）" busy={table.busy} onTap={table.open} />
    </>
  )
}
