import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import './asked-people.scss'

type Props = { readonly volunteerId: string; readonly name: string; readonly points: string }

/** What he cost in the choice, term by term; folded away. */
export function PointsLine({ volunteerId, name, points }: Props) {
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <Button
        id={`points-${volunteerId}`}
        kind="quiet"
        label={`${name}怎么排的？`}
        onTap={() => setOpen(true)}
      />
    )
  return <Text className="asked-people__words">分越少越先问：{points}</Text>
}
