import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { CheckRow } from '../../ui/list-row/check-row'
import { RowGroup } from '../../ui/list-row/row-group'

export type Choosable = {
  readonly volunteerId: string
  readonly name: string
  /** Why this one, and where he belongs. */
  readonly words: readonly string[]
}

const FIRST_ROWS = 6

type Props = {
  readonly people: readonly Choosable[]
  readonly chosen: readonly string[]
  readonly onToggle: (volunteerId: string) => void
}

/** People to be asked, any number of them; the first few stand there at once. */
export function ChoosePeople({ people, chosen, onToggle }: Props) {
  const [all, setAll] = useState(false)
  const shown = all ? people : people.slice(0, FIRST_ROWS)
  return (
    <>
      <RowGroup>
        {shown.map(({ volunteerId, name, words }) => (
          <CheckRow
            key={volunteerId}
            id={`person-${volunteerId}`}
            title={name}
            words={words}
            on={chosen.includes(volunteerId)}
            onToggle={() => onToggle(volunteerId)}
          />
        ))}
      </RowGroup>
      {shown.length < people.length && (
        <Button
          id="more-people"
          kind="quiet"
          label={`再看一些（还有 ${people.length - shown.length} 位）`}
          onTap={() => setAll(true)}
        />
      )}
    </>
  )
}
