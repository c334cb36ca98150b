import Taro, { useRouter } from '@tarojs/taro'
import { useCommand } from '../../../features/data/use-command'
import { useFormDraft } from '../../../features/data/use-form-draft'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { ReasonButton } from '../../../features/order/reason-button'
import { emptyRow, type RowDraft, rowDraftOf, rowFacts } from '../../../features/plan/row-draft'
import { RowFields } from '../../../features/plan/row-fields'
import { Button } from '../../../ui/button/button'
import { EmptyState } from '../../../ui/message/empty-state'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Message } from '../../../ui/message/message'
import { Skeleton } from '../../../ui/skeleton/skeleton'

type Of = { readonly year: number; readonly stationId: string | null }
type Props = { readonly of: Of; readonly first: RowDraft; readonly rowId: string | null }

const back = () => Taro.navigateBack()

function RowForm({ of, first, rowId }: Props) {
  const name = `plan-row ${JSON.stringify([of, rowId, first])}`
  const { form: draft, change: write, sent } = useFormDraft(name, first)
  const save = useCommand('plan.saveRow', rowId ?? 'new')
  const drop = useCommand('plan.dropRow', rowId ?? 'new')
  const facts = rowFacts(draft)
  const send = async () => {
    if (!facts || !(await save.run({ ...of, ...facts, ...(rowId && { rowId }) })).ok) return
    sent()
    await back()
  }
  const take = async (reason: { code: string; text: string }) => {
    if (!rowId || !(await drop.run({ ...of, rowId, reason })).ok) return
    sent()
    await back()
  }
  const error = save.error ?? drop.error
  return (
    <Page
      footer={
        <Button
          id="save-plan-row"
          label={facts ? '记进计划' : '先写活动名称'}
          busy={save.busy}
          disabled={!facts}
          onTap={() => void send()}
        />
      }
    >
      <RowFields draft={draft} ofTown={of.stationId === null} onChange={write} />
      {error && <Message tone="danger" text={error.message} />}
      {rowId && (
        <ReasonButton
          id="drop-plan-row"
          label="这一次不办了"
          question="不办了还看得到，只是不算在计划里。为什么不办？"
          reasons="drop_plan_row"
          busy={drop.busy}
          onReason={(reason) => void take(reason)}
        />
      )}
    </Page>
  )
}

function KnownRow({ of, rowId }: { readonly of: Of; readonly rowId: string }) {
  const { data, error, reload } = useQuery('plan.get', { year: of.year })
  const rows = data?.units.find(({ stationId }) => stationId === of.stationId)?.rows
  const line = rows?.find(({ id, dropped }) => id === rowId && dropped === null)
  if (line) return <RowForm of={of} first={rowDraftOf(line)} rowId={rowId} />
  return (
    <Page>
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!data && !error && <Skeleton rows={5} />}
      {data && <EmptyState title="计划里没有这一行" words="可能刚刚有人改过，请回去看看。" />}
    </Page>
  )
}

/** One line of the yearly plan, new or known. */
export default function EditPlanRow() {
  const { id, year, station, month } = useRouter().params
  const of = { year: Number(year), stationId: station ?? null }
  return id ? (
    <KnownRow of={of} rowId={id} />
  ) : (
    <RowForm of={of} first={emptyRow(Number(month ?? 1))} rowId={null} />
  )
}
