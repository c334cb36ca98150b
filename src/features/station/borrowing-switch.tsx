import { CheckRow } from '../../ui/list-row/check-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'

type Props = {
  readonly stationId: string
  readonly borrows: boolean
  readonly onChanged: () => void
}

/** Whether the machine looks in other villages when the own one has nobody. */
export function BorrowingSwitch({ stationId, borrows, onChanged }: Props) {
  const set = useCommand('station.setBorrowing', String(borrows))
  const turn = async () => {
    const { ok } = await set.run({ stationId, borrows: !borrows })
    if (ok) onChanged()
  }
  return (
    <Section title="本村的单子">
      {set.error && <Message tone="danger" text={set.error.message} />}
      <RowGroup>
        <CheckRow
          id="borrows"
          title="外村的队可以来帮忙"
          words={[
            borrows
              ? '开着：本村没有人时，先请外村的队，再请镇里的队'
              : '关着：本村没有人时，只请镇里的队，请不到就报给镇里',
          ]}
          on={borrows}
          onToggle={() => !set.busy && void turn()}
        />
      </RowGroup>
      <Message tone="info" text="改了一分钟内生效。已经请了的人照旧。" />
    </Section>
  )
}
