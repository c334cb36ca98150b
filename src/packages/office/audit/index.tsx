import { useState } from 'react'
import { PageList } from '../../../features/data/page-list'
import { usePages } from '../../../features/data/use-pages'
import { usePullDown } from '../../../features/data/use-pull-down'
import { Page } from '../../../features/frame/page'
import { AuditCard } from '../../../features/privacy/audit-card'
import { AuditFilter, type AuditSearch, auditPayload } from '../../../features/privacy/audit-filter'
import { callAction } from '../../../services/call-action'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { EmptyState } from '../../../ui/message/empty-state'
import { Message } from '../../../ui/message/message'

const EVERYTHING: AuditSearch = { kind: null, period: 'week', personId: null, objectId: null }

/** 谁看过电话: for the town, which has to answer for who reads what. */
export default function AuditPage() {
  const [search, setSearch] = useState(EVERYTHING)
  const rows = usePages(JSON.stringify(search), (cursor) =>
    callAction('audit.list', { ...auditPayload(search, serverNowMs()), ...(cursor && { cursor }) }),
  )
  usePullDown(rows.reload)
  const narrowed = search.personId !== null || search.objectId !== null
  return (
    <Page>
      <Message tone="info" text="谁看了村民的电话住址、导出了什么，都记在这里，谁也改不了。" />
      <AuditFilter search={search} onChange={setSearch} />
      {narrowed && (
        <Button
          id="audit-all"
          kind="plain"
          label="看所有人的"
          onTap={() => setSearch({ ...search, personId: null, objectId: null })}
        />
      )}
      <PageList
        pages={rows}
        empty={<EmptyState title="没有记录" words="这段时间没有人看过，也没有人导出过。" />}
      >
        {(row) => (
          <AuditCard
            key={row.id}
            row={row}
            onPerson={
              search.personId
                ? undefined
                : () => setSearch({ ...search, personId: row.actorId, period: 'all' })
            }
            onObject={
              search.objectId
                ? undefined
                : () => setSearch({ ...search, objectId: row.objectId, period: 'all' })
            }
          />
        )}
      </PageList>
    </Page>
  )
}
