import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Awaited } from '../../../features/data/awaited'
import { useDrawn } from '../../../features/data/use-drawn'
import { Page } from '../../../features/frame/page'
import { useShareCard } from '../../../features/frame/use-share-card'
import { searchMenu } from '../../../features/menu/search-menu'
import { type Menu, type MenuEntry, useMenu } from '../../../features/menu/use-menu'
import { EmergencyPanel } from '../../../features/order/emergency-panel'
import { changeDraft } from '../../../features/order/order-draft'
import { useElderMode } from '../../../features/session/elder-mode'
import { sayDuration } from '../../../features/time/say-time'
import { Button } from '../../../ui/button/button'
import { Field } from '../../../ui/field/field'
import { ListRow } from '../../../ui/list-row/list-row'
import { RowGroup } from '../../../ui/list-row/row-group'
import { EmptyState } from '../../../ui/message/empty-state'
import { Section } from '../../../ui/section/section'
import { StepBar } from '../../../ui/step-bar/step-bar'

const choose = ({ code, title }: MenuEntry) => {
  changeDraft({ menuItemCode: code, title, wish: '' })
  void Taro.navigateTo({ url: '/packages/villager/when-where/index' })
}

const tellWish = () => {
  void Taro.redirectTo({ url: '/packages/villager/tell-wish/index' })
}

/** As many groups as fill a screen; the others follow once those stand there. */
const AT_FIRST = 2

type Group = Menu['groups'][number]

function GroupItems({ group }: { readonly group: Group }) {
  return (
    <Section title={group.label}>
      {group.code === 'urgent' && <EmergencyPanel text="" emergencyItem />}
      <RowGroup>
        {group.items.map((item) => (
          <ListRow
            key={item.code}
            id={`item-${item.code}`}
            title={item.title}
            words={`约 ${sayDuration(item.durationMinutes)} · ${item.headcount} 个人`}
            onTap={() => choose(item)}
          />
        ))}
      </RowGroup>
    </Section>
  )
}

/** 长辈版: the kinds first, and then the few things of one. */
function GroupByGroup({ groups }: { readonly groups: readonly Group[] }) {
  const [code, setCode] = useState<string | null>(null)
  const open = groups.find((group) => group.code === code)
  if (open)
    return (
      <>
        <GroupItems group={open} />
        <Button id="other-groups" kind="plain" label="看别的几类" onTap={() => setCode(null)} />
      </>
    )
  return (
    <RowGroup>
      {groups.map((group) => (
        <ListRow
          key={group.code}
          id={`group-${group.code}`}
          title={group.label}
          onTap={() => setCode(group.code)}
        />
      ))}
    </RowGroup>
  )
}

/** Step 1: what help. Items stand under villagers' own words; the search knows their other names and pinyin initials. */
export default function ChooseItem() {
  useShareCard('menu')
  const { data: menu, error, reload } = useMenu()
  const elder = useElderMode()
  const [typed, setTyped] = useState('')
  const isDrawn = useDrawn(menu !== null)
  const found = menu ? searchMenu(menu.groups, typed) : []
  const groups = isDrawn ? found : found.slice(0, AT_FIRST)
  const byKind = elder && typed.trim() === ''
  return (
    <Page>
      <StepBar step={1} title="要什么帮助？" />
      <Field
        id="search"
        label="找一找"
        placeholder={elder ? '理发、血压……' : '理发、血压、吵架……拼音首字母也行'}
        value={typed}
        maxLength={20}
        onChange={setTyped}
      />
      <EmergencyPanel text={typed} />
      <Awaited missing={!menu} error={error} reload={reload} />
      {byKind && menu && <GroupByGroup groups={menu.groups} />}
      {!byKind && groups.map((group) => <GroupItems key={group.code} group={group} />)}
      {menu && groups.length === 0 && (
        <EmptyState title="菜单里没有" words="换个说法找，或者直接说说您的难处。">
          <Button kind="plain" label="说说我的难处" onTap={tellWish} />
        </EmptyState>
      )}
    </Page>
  )
}
