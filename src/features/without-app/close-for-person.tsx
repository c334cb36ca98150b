import { Text } from '@tarojs/components'
import { useState } from 'react'
import { REASONS } from '../../../domain/order/reasons'
import { CLOSING_TERMS } from '../../../domain/privacy/close-account'
import { Button } from '../../ui/button/button'
import { ChoiceSheet } from '../../ui/choice-sheet/choice-sheet'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { Sheet } from '../../ui/sheet/sheet'
import { useCommand } from '../data/use-command'

type Props = { readonly personId: string; readonly onClosed: () => void }

/** 注销 for him: what goes and what stays is read out before the reason is asked and anything is done. */
export function CloseForPerson({ personId, onClosed }: Props) {
  const close = useCommand('person.close', personId)
  const [asking, setAsking] = useState<'nothing' | 'terms' | 'reason'>('nothing')
  const go = async (reason: { code: string; text: string }) => {
    setAsking('nothing')
    const { ok } = await close.run({ personId, understood: true, reason })
    if (ok) onClosed()
  }
  return (
    <Section title="他不想留在这里了">
      {close.error && <Message tone="danger" text={close.error.message} />}
      <Button
        id="close-for"
        kind="quiet"
        label="替他注销"
        busy={close.busy}
        onTap={() => setAsking('terms')}
      />
      {asking === 'terms' && (
        <Sheet title="先念给他听" back="不注销" onClose={() => setAsking('nothing')}>
          <Text>马上删掉：</Text>
          {CLOSING_TERMS.goes.map((words) => (
            <Text key={words}>· {words}</Text>
          ))}
          <Text>留下来：</Text>
          {CLOSING_TERMS.stays.map((words) => (
            <Text key={words}>· {words}</Text>
          ))}
          <Text>删了找不回来。以后再来，就当新来的人。</Text>
          <Button
            id="close-for-yes"
            kind="danger"
            label="念过了，他要注销"
            onTap={() => setAsking('reason')}
          />
        </Sheet>
      )}
      {asking === 'reason' && (
        <ChoiceSheet
          title="为什么注销？选了就删。"
          options={REASONS.act_for_person}
          onClose={() => setAsking('nothing')}
          onChoose={(reason) => void go(reason)}
        />
      )}
    </Section>
  )
}
