import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ActionOutput } from '../../../types/actions'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'

type Excluded = ActionOutput<'order.candidates'>['excluded']

/** Names by reason. Those who were asked before stand elsewhere, to be asked again. */
function byReason(excluded: Excluded): readonly (readonly [why: string, names: readonly string[]])[] {
  const groups = new Map<string, string[]>()
  for (const { name, code, why } of excluded)
    if (code !== 'asked_before') groups.set(why, [...(groups.get(why) ?? []), name])
  return [...groups]
}

/** Who cannot be asked, and why; folded away. */
export function LeftOut({ excluded }: { readonly excluded: Excluded }) {
  const [open, setOpen] = useState(false)
  const groups = byReason(excluded)
  if (groups.length === 0) return null
  if (!open) return <Button kind="quiet" label="为什么没有别人？" onTap={() => setOpen(true)} />
  return (
    <Card>
      {groups.map(([why, names]) => (
        <Text key={why}>
          {why}：{names.join('、')}
        </Text>
      ))}
    </Card>
  )
}
