import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { type ReactNode, useEffect } from 'react'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { Page } from '../frame/page'
import { useTownRules } from '../session/session-store'
import { missingIn, timesProblem } from './service-draft'
import { ServiceFields } from './service-fields'
import { UnsentServices } from './unsent-services'
import type { useServiceDraft } from './use-service-draft'

type Props = {
  readonly service: ReturnType<typeof useServiceDraft>
  /** What becomes of it. */
  readonly words: string
  /** Who was there: an office says it of everybody, a volunteer who else. */
  readonly who: ReactNode
  readonly byOffice: boolean
  readonly where: ReactNode
}

/** 补录: one service that nobody had ordered, and the next. */
export function ServicePage({ service, words, who, byOffice, where }: Props) {
  const { draft, change, send, told, busy, unsent, takeBack } = service
  const { maxDeclaredMinutesPerRecord } = useTownRules()
  const clock = { nowMs: serverNowMs(), maxDeclaredMinutesPerRecord }
  const missing = missingIn(draft, byOffice, clock)
  // The answer stands on top.
  const answers = unsent.length + told.length
  useEffect(() => {
    if (answers > 0) void Taro.pageScrollTo({ scrollTop: 0 })
  }, [answers])
  return (
    <Page
      footer={
        <Button
          id="send-service"
          label={missing ? `先${missing}` : '写好了，报上去'}
          busy={busy}
          disabled={missing !== ''}
          onTap={send}
        />
      }
    >
      {told !== '' && (
        <Message tone="good" text={`“${told}”记下了，等着确认。还有的话，可以接着写下一件。`} />
      )}
      <UnsentServices steps={unsent} onTakeBack={takeBack} />
      <Section>
        <Text>{words}</Text>
      </Section>
      <ServiceFields
        draft={draft}
        onChange={change}
        who={who}
        where={where}
        timesProblem={timesProblem(draft, clock)}
      />
    </Page>
  )
}
