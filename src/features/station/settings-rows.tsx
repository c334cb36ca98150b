import type { SettingName } from '../../../domain/town/setting-table'
import type { ActionOutput } from '../../../types/actions'
import { FactRow } from '../../ui/list-row/fact-row'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { isSwitch, sayValue, settingRow } from './setting-words'

type Props = {
  readonly names: readonly SettingName[]
  readonly values: ActionOutput<'settings.get'>['values']
  /** Null for who may only read. */
  readonly onOpen: ((name: SettingName) => void) | null
}

/** What holds now, one line each, and where that is not what the product came with. */
export function SettingsRows({ names, values, onOpen }: Props) {
  return (
    <RowGroup>
      {names.map((name) => {
        const { label, default: original } = settingRow(name)
        const value = values[name]
        const before = isSwitch(name) ? sayValue(name, original) : original
        const words = `${sayValue(name, value)}${value === original ? '' : `（原来 ${before}）`}`
        return onOpen ? (
          <ListRow key={name} id={`setting-${name}`} title={label} words={words} onTap={() => onOpen(name)} />
        ) : (
          <FactRow key={name} title={label} words={words} />
        )
      })}
    </RowGroup>
  )
}
