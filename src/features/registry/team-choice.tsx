import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { CheckRow } from '../../ui/list-row/check-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Section } from '../../ui/section/section'
import type { Applicant } from './applicant'

type Props = {
  readonly teams: Applicant['teams']
  readonly chosen: readonly string[]
  readonly onToggle: (teamId: string) => void
}

/** Teams that do what he wants stand there at once, all others behind a tap. */
export function TeamChoice({ teams, chosen, onToggle }: Props) {
  const [all, setAll] = useState(false)
  const shown = teams.filter(({ id, fits }) => all || fits || chosen.includes(id))
  return (
    <Section title="进哪支队？（进了队才派得到单）" id="teams">
      <RowGroup>
        {shown.map(({ id, name, member }) => (
          <CheckRow
            key={id}
            id={`team-${id}`}
            title={name}
            words={member ? ['已经在队里'] : []}
            on={chosen.includes(id)}
            onToggle={() => onToggle(id)}
          />
        ))}
      </RowGroup>
      {!all && shown.length < teams.length && (
        <Button id="more-teams" kind="quiet" label="看看别的队" onTap={() => setAll(true)} />
      )}
    </Section>
  )
}
