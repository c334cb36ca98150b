import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { FactRow } from '../../ui/list-row/fact-row'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Section } from '../../ui/section/section'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { searchMenu } from '../menu/search-menu'
import { type MenuEntry, useMenu } from '../menu/use-menu'

/** So many fit on the screen; the others are found by typing. */
const AT_FIRST = 6

type Props = {
  /** Of the item that was chosen; empty: none. */
  readonly title: string
  readonly onChoose: (item: Pick<MenuEntry, 'code' | 'title'> | null) => void
}

/** One item of the menu, found by what villagers call it. */
export function ItemChoice({ title, onChoose }: Props) {
  const { data: menu, error, reload } = useMenu()
  const [typed, setTyped] = useState('')
  if (title !== '')
    return (
      <Section title="做了什么">
        <RowGroup>
          <FactRow title={title} words="" />
        </RowGroup>
        <Button id="other-item" kind="quiet" label="换一样" onTap={() => onChoose(null)} />
      </Section>
    )
  const found = menu ? searchMenu(menu.groups, typed).flatMap(({ items }) => items) : []
  return (
    <Section title="做了什么">
      <Field
        id="search-item"
        label="找一找，点一样"
        placeholder="理发、血压、打扫……"
        value={typed}
        maxLength={20}
        onChange={setTyped}
      />
      {error && !menu && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!menu && !error && <Skeleton rows={4} />}
      <RowGroup>
        {found.slice(0, AT_FIRST).map((item) => (
          <ListRow
            key={item.code}
            id={`item-${item.code}`}
            title={item.title}
            words=""
            onTap={() => onChoose(item)}
          />
        ))}
      </RowGroup>
    </Section>
  )
}
