import { useState } from 'react'
import { REASONS, type Reason, reasonWords } from '../../../domain/order/reasons'
import { ChoiceSheet } from '../../ui/choice-sheet/choice-sheet'
import { CheckRow } from '../../ui/list-row/check-row'
import { RowGroup } from '../../ui/list-row/row-group'

type Props = {
  /** Why names and telephones are wanted in full; null: hidden. */
  readonly reason: Reason | null
  readonly onChange: (reason: Reason | null) => void
}

/** Hidden as long as nobody says why not. */
export function UnmaskSwitch({ reason, onChange }: Props) {
  const [asking, setAsking] = useState(false)
  const words = reason
    ? [`因为：${reasonWords('unmask', reason)}`, '会记下来是谁、什么时候、为什么导的']
    : ['现在隐藏一部分：“张**”，“138****5678”']
  return (
    <>
      <RowGroup>
        <CheckRow
          id="unmask"
          title="写完整的姓名和电话"
          words={words}
          on={reason !== null}
          onToggle={() => (reason ? onChange(null) : setAsking(true))}
        />
      </RowGroup>
      {asking && (
        <ChoiceSheet
          title="为什么要完整的？会记下来是谁、什么时候、为什么导的"
          options={REASONS.unmask}
          onChoose={(chosen) => {
            setAsking(false)
            onChange(chosen)
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
