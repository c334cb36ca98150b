import { Text } from '@tarojs/components'
import { sayMoment } from '../../../domain/kernel/say-moment'
import { LISTS } from '../../../domain/people-list/list-kinds'
import type { ActionOutput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { EmptyState } from '../../ui/message/empty-state'
import { Section } from '../../ui/section/section'
import { PageList } from '../data/page-list'
import type { Pages } from '../data/use-pages'
import './past-imports.scss'
import { sayImport } from './say-import'
import type { ImportRunState } from './use-import-run'

type PastImport = ActionOutput<'list.imports'>['items'][number]

function ImportCard({ past, run }: { readonly past: PastImport; readonly run: ImportRunState }) {
  const stopped = `停在 ${past.done} / ${past.rows} 行${past.goesOn ? '' : '，时间过了，请重新选文件'}`
  return (
    <Card id={`import-${past.importId}`}>
      <Text className="past-imports__name">{past.fileName}</Text>
      <Text className="past-imports__words">
        {LISTS[past.list]} · {past.by} · {sayMoment(past.atMs, serverNowMs())}
      </Text>
      <Text className="past-imports__words">{past.finished ? sayImport(past) : stopped}</Text>
      {past.goesOn && (
        <Button
          id={`go-on-${past.importId}`}
          kind="plain"
          label="接着导"
          busy={run.busy}
          onTap={() => void run.goOn(past)}
        />
      )}
    </Card>
  )
}

type Props = { readonly imports: Pages<PastImport>; readonly run: ImportRunState }

/** Who has taken over which list, and what came of it; one that was cut off goes on here. */
export const PastImports = ({ imports, run }: Props) => (
  <Section title="以前导入的" id="past-imports">
    <PageList
      pages={imports}
      empty={<EmptyState title="还没有导入过" words="谁在什么时候导入了什么，都会记在这里。" />}
    >
      {(past) => <ImportCard key={past.importId} past={past} run={run} />}
    </PageList>
  </Section>
)
