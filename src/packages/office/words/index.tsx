import { useState } from 'react'
import { Awaited } from '../../../features/data/awaited'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { useSession } from '../../../features/session/session-store'
import { TaughtWords } from '../../../features/station/taught-words'
import { TeachWord } from '../../../features/station/teach-word'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'

/** Words that villagers say and the built-in dictionary does not know. The town's office teaches, heads read. */
export default function WordsPage() {
  const { session } = useSession()
  const { data, error, reload } = useQuery('settings.get', {})
  const [told, setTold] = useState('')
  usePullDown(reload)
  const mayTeach =
    session?.person?.roles.some((role) => role === 'town_coordinator' || role === 'admin') ?? false
  const changed = (words: string) => {
    setTold(words)
    void reload()
  }
  return (
    <Page>
      <Awaited missing={!data} error={error} reload={reload} />
      {told !== '' && <Message tone="good" text={told} />}
      {data && mayTeach && (
        <Section title="教一个新词">
          <TeachWord version={data.version} onTaught={changed} />
        </Section>
      )}
      {data && (
        <Section title="教过的词" id="taught-words">
          <TaughtWords words={data.words} version={data.version} onForgotten={mayTeach ? changed : null} />
        </Section>
      )}
    </Page>
  )
}
