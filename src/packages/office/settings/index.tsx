import Taro from '@tarojs/taro'
import { useState } from 'react'
import { SETTING_GROUPS } from '../../../../domain/town/setting-row'
import { SETTING_NAMES, type SettingName } from '../../../../domain/town/setting-table'
import { Awaited } from '../../../features/data/awaited'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { useSession } from '../../../features/session/session-store'
import { ChangeSetting } from '../../../features/station/change-setting'
import { settingRow, settingsIn } from '../../../features/station/setting-words'
import { SettingsHistory } from '../../../features/station/settings-history'
import { SettingsRows } from '../../../features/station/settings-rows'
import { ListRow } from '../../../ui/list-row/list-row'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'

const GROUPS = [...new Set(SETTING_NAMES.map((name) => settingRow(name).group))]

/** 镇里的规定: deadlines, limits and weights. The town's office changes them, heads read them. */
export default function SettingsPage() {
  const { session } = useSession()
  const { data, error, reload } = useQuery('settings.get', {})
  const [open, setOpen] = useState<SettingName | null>(null)
  const [told, setTold] = useState('')
  usePullDown(reload)
  const mayChange =
    session?.person?.roles.some((role) => role === 'town_coordinator' || role === 'admin') ?? false
  const changed = (words: string) => {
    setOpen(null)
    setTold(words)
    void reload()
  }
  return (
    <Page>
      <Awaited missing={!data} error={error} reload={reload} />
      {data && (
        <Message
          tone="info"
          text={
            mayChange
              ? '点一下就能改。改了一分钟内到处生效，以前派出去的单子照旧。'
              : '这些由镇里来定。觉得不合适，请跟镇协调员说。'
          }
        />
      )}
      {data && data.unread.length > 0 && (
        <Message
          tone="danger"
          text={`有 ${data.unread.length} 项规定看不懂，先按原来的办：${data.unread.join('、')}。随便改一项，存下来就好了。`}
        />
      )}
      {told !== '' && <Message tone="good" text={told} />}
      {data &&
        GROUPS.map((group) => (
          <Section key={group} title={SETTING_GROUPS[group]}>
            <SettingsRows
              names={settingsIn(group)}
              values={data.values}
              onOpen={mayChange ? setOpen : null}
            />
          </Section>
        ))}
      {data && (
        <Section title="认字">
          <ListRow
            id="row-words"
            title="教系统认本地话"
            words={data.words.length > 0 ? `已经教了 ${data.words.length} 个词` : '还没有教过'}
            onTap={() => void Taro.navigateTo({ url: '/packages/office/words/index' })}
          />
        </Section>
      )}
      {data && <SettingsHistory history={data.history} />}
      {data && open && (
        <ChangeSetting
          name={open}
          value={data.values[open]}
          version={data.version}
          onChanged={changed}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  )
}
