import Taro, { useRouter } from '@tarojs/taro'
import { Awaited } from '../../../features/data/awaited'
import { useCommand } from '../../../features/data/use-command'
import { useFormDraft } from '../../../features/data/use-form-draft'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { ReasonButton } from '../../../features/order/reason-button'
import { EMPTY_ENTRY, entryDraftOf, entryFacts, phoneOf } from '../../../features/roster/entry-draft'
import { EntryFields } from '../../../features/roster/entry-fields'
import type { RosterLine } from '../../../features/roster/roster-rows'
import { Button } from '../../../ui/button/button'
import { EmptyState } from '../../../ui/message/empty-state'
import { Message } from '../../../ui/message/message'

const back = () => Taro.navigateBack()

function NewEntry() {
  const { form: draft, change: write, sent } = useFormDraft('roster new', EMPTY_ENTRY)
  const add = useCommand('roster.add', 'new')
  const facts = entryFacts(draft)
  const phone = phoneOf(draft)
  const ready = facts && phone ? { ...facts, phone } : null
  const send = async () => {
    if (!ready || !(await add.run(ready)).ok) return
    sent()
    await back()
  }
  return (
    <Page
      footer={
        <Button
          id="save-entry"
          label={ready ? '记进名册' : '先把上面填好'}
          busy={add.busy}
          disabled={!ready}
          onTap={() => void send()}
        />
      }
    >
      <EntryFields draft={draft} known={false} onChange={write} />
      {add.error && <Message tone="danger" text={add.error.message} />}
    </Page>
  )
}

function KnownEntry({ entry }: { readonly entry: RosterLine }) {
  const { form: draft, change: write, sent } = useFormDraft(`roster ${entry.id}`, entryDraftOf(entry))
  const change = useCommand('roster.change', entry.id)
  const remove = useCommand('roster.remove', entry.id)
  const facts = entryFacts(draft)
  const phone = phoneOf(draft)
  const good = facts !== null && (draft.phone === '' || phone !== null)
  const send = async () => {
    if (!facts || !(await change.run({ ...facts, entryId: entry.id, ...(phone && { phone }) })).ok) return
    sent()
    await back()
  }
  const take = async (reason: { code: string; text: string }) => {
    if (!(await remove.run({ entryId: entry.id, reason })).ok) return
    sent()
    await back()
  }
  const error = change.error ?? remove.error
  return (
    <Page
      footer={
        <Button
          id="save-entry"
          label={good ? '就这样改' : '先把上面填好'}
          busy={change.busy}
          disabled={!good}
          onTap={() => void send()}
        />
      }
    >
      <EntryFields draft={draft} known onChange={write} />
      {error && <Message tone="danger" text={error.message} />}
      <ReasonButton
        id="remove-entry"
        label="从名册里移出"
        question="移出后今年还看得到，过了年就删掉。为什么移出？"
        reasons="remove_from_roster"
        busy={remove.busy}
        onReason={(reason) => void take(reason)}
      />
    </Page>
  )
}

function FoundEntry({ id }: { readonly id: string }) {
  const { data, error, reload } = useQuery('roster.list', { stationId: null })
  const entry = data?.entries.find((each) => each.id === id && !each.removed)
  if (entry) return <KnownEntry entry={entry} />
  return (
    <Page>
      <Awaited missing={!data} error={error} reload={reload} />
      {data && <EmptyState title="名册里没有这个人" words="可能已经移出去了，请回去看看。" />}
    </Page>
  )
}

/** One line of the roster, new or known; the clerk's. */
export default function EditEntry() {
  const { id } = useRouter().params
  return id ? <FoundEntry id={id} /> : <NewEntry />
}
