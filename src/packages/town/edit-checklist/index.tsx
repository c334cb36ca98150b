import Taro from '@tarojs/taro'
import { useState } from 'react'
import { CHECKLIST_LIMITS } from '../../../../domain/checklist/checklist'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import type { ActionOutput } from '../../../../types/actions'
import { draftOf, type ItemDraft, itemOf } from '../../../features/checklist/item-draft'
import { ItemFields } from '../../../features/checklist/item-fields'
import { ItemRow } from '../../../features/checklist/item-row'
import { Awaited } from '../../../features/data/awaited'
import { useCommand } from '../../../features/data/use-command'
import { useFormDraft } from '../../../features/data/use-form-draft'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { Message } from '../../../ui/message/message'

type Sheet = ActionOutput<'checklist.get'>
/** `added` counts the lines that have no id yet, so that each has a key of its own. */
type Draft = { readonly drafts: readonly ItemDraft[]; readonly touched: boolean; readonly added: number }

const draftOfSheet = ({ lines }: Sheet): Draft => ({ drafts: lines.map(draftOf), touched: false, added: 0 })

function SheetForm({ sheet }: { readonly sheet: Sheet }) {
  const { version } = sheet
  const { form, change: write, sent } = useFormDraft(`checklist ${version}`, draftOfSheet(sheet))
  const change = useCommand('checklist.change', version)
  const { drafts, touched, added } = form
  const [openKey, setOpenKey] = useState(drafts[0]?.key)
  const items = drafts.flatMap((draft) => itemOf(draft) ?? [])
  const ready = items.length === drafts.length && items.length > 0
  const edit = (next: readonly ItemDraft[]) => write({ drafts: next, touched: true })
  const add = () => {
    const item = { key: `new-${added}`, text: '', evidence: null, least: '' }
    write({ drafts: [...drafts, item], touched: true, added: added + 1 })
    setOpenKey(item.key)
  }
  const send = async () => {
    if (!(await change.run({ version, items })).ok) return
    sent()
    await Taro.navigateBack()
  }
  return (
    <Page
      footer={
        <Button
          id="save-checklist"
          label={ready ? '就用这份清单' : '先把每一条写好'}
          disabled={!ready || !touched}
          busy={change.busy}
          onTap={() => void send()}
        />
      }
    >
      {drafts.map((draft) =>
        draft.key === openKey ? (
          <ItemFields
            key={draft.key}
            draft={draft}
            onChange={(next) => edit(drafts.map((each) => (each === draft ? next : each)))}
            onDrop={() => edit(drafts.filter((each) => each !== draft))}
          />
        ) : (
          <ItemRow key={draft.key} draft={draft} onOpen={() => setOpenKey(draft.key)} />
        ),
      )}
      {drafts.length < CHECKLIST_LIMITS.items && (
        <Button id="add-item" kind="plain" label="加一条" onTap={add} />
      )}
      {change.error && <Message tone="danger" text={change.error.message} />}
    </Page>
  )
}

/** 改清单: the county's sheet, as the town enters it. */
export default function EditChecklist() {
  const { year } = shanghaiParts(serverNowMs())
  const { data, error, reload } = useQuery('checklist.get', { year, stationId: null })
  if (data) return <SheetForm key={data.version} sheet={data} />
  return (
    <Page>
      <Awaited missing error={error} reload={reload} />
    </Page>
  )
}
