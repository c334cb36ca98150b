import { Text } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Message } from '../../ui/message/message'
import { ProgressBar } from '../../ui/progress/progress-bar'
import { sayImport } from './say-import'
import type { ImportRunState } from './use-import-run'

/** How far an import is, what came of it, and how it goes on where it was cut off. */
export function ImportRun({ run }: { readonly run: ImportRunState }) {
  const { progress, busy, error, goOn } = run
  if (!progress) return error && <Message tone="warn" text={error.message} />
  if (progress.finished) return <Message tone="good" text={`导入好了：${sayImport(progress)}。`} />
  const { done, rows } = progress
  return (
    <Card id="import-run">
      <Text>
        {busy ? '正在导入' : '停在'} {done} / {rows} 行
      </Text>
      <ProgressBar share={rows === 0 ? 0 : done / rows} />
      {busy && <Text>请先不要离开这一页。断了也不要紧，回来接着导，不会重复。</Text>}
      {error?.kind === 'unreachable' && (
        <FailurePanel text="网断了，导入停在这里，没有丢。" onRetry={() => void goOn(progress)} />
      )}
      {error?.kind === 'refused' && <Message tone="warn" text={error.message} />}
      {!busy && !error && <Button id="go-on" label="接着导" onTap={() => void goOn(progress)} />}
    </Card>
  )
}
