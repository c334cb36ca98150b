import Taro from '@tarojs/taro'
import { useState } from 'react'
import { CHECKLIST_LIMITS } from '../../../../domain/checklist/checklist'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import { draftOf, type ItemDraft, itemOf } from '../../../features/checklist/item-draft'
import { ItemFields } from '../../../features/checklist/item-fields'
import { useCommand } from '../../../features/data/use-command'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Message } from '../../../ui/message/message'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** 改清单: the county's sheet, as the town enters it. */
export default function EditChecklist() {
  const { year } = shanghaiParts(serverNowMs())
  const { data, error, reload } = useQuery('checklist.get', { year, stationId: null })
  const change = useCommand('checklist.change', data?.version ?? 0)
  const [edited, setEdited] = useState<readonly ItemDraft[] | null>(null)
  const [added, setAdded] = useState(0)
  const drafts = edited ?? data?.lines.map(draftOf) ?? null
  const items = drafts?.flatMap((draft) => itemOf(draft) ?? []) ?? []
  const ready = drafts !== null && items.length === drafts.length && items.length > 0
  const send = async () => {
    if (data && ready && (await change.run({ version: data.version, items })).ok) await Taro.navigateBack()
  }
  const add = () => {
    setAdded(added + 1)
    setEdited([...(drafts ?? []), { key: `new-${added}`, text: '', evidence: null, least: '' }])
  }
  return (
    <Page
      footer={
        <Button
          id="save-checklist"
          label={ready ? '就用这份清单' : '先把每一条写好'}
          disabled={!ready || edited === null}
          busy={change.busy}
          onTap={() => void send()}
        />
      }
    >
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!drafts && !error && <Skeleton rows={4} />}
      {drafts?.map((draft) => (
        <ItemFields
          key={draft.key}
          draft={draft}
          onChange={(next) => setEdited(drafts.map((each) => (each === draft ? next : each)))}
          onDrop={() => setEdited(drafts.filter((each) => each !== draft))}
        />
      ))}
      {drafts && drafts.length < CHECKLIST_LIMITS.items && (
        <Button id="add-item" kind="plain" label="加一条" onTap={add} />
      )}
      {change.error && <Message tone="danger" text={change.error.message} />}
    </Page>
  )
}
