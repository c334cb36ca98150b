import { Text, View } from '@tarojs/components'
import { yesNo } from '../accessibility/yes-no'
import './toggle-table.scss'

type Field<Code extends string> = { readonly code: Code; readonly label: string }

type Props<Code extends string> = {
  readonly rows: readonly { readonly label: string; readonly fields: readonly Field<Code>[] }[]
  readonly chosen: readonly Code[]
  readonly onToggle: (code: Code) => void
  readonly id?: string
}

/** Rows of fields, each chosen by a tap; the row's name is read with every field. */
export function ToggleTable<Code extends string>({ rows, chosen, onToggle, id }: Props<Code>) {
  return (
    <View className="toggle-table" ariaRole="group" {...(id && { id })}>
      {rows.map(({ label: row, fields }) => (
        <View key={row} className="toggle-table__row">
          <Text className="toggle-table__label">{row}</Text>
          {fields.map(({ code, label }) => {
            const on = chosen.includes(code)
            return (
              <View
                key={code}
                className={on ? 'toggle-table__cell toggle-table__cell--on' : 'toggle-table__cell'}
                hoverClass="toggle-table__cell--pressed"
                ariaRole="checkbox"
                ariaChecked={yesNo(on)}
                ariaLabel={`${row}${label}`}
                tabIndex={0}
                onClick={() => onToggle(code)}
              >
                <Text>{label}</Text>
              </View>
            )
          })}
        </View>
      ))}
    </View>
  )
}
