import { villageName } from '../../../domain/town/stations'
import { Chips } from '../../ui/chips/chips'

type Props = {
  readonly stationIds: readonly string[]
  readonly chosen: string
  readonly onChoose: (stationId: string) => void
  /** What stands behind the name of a village. */
  readonly note?: (stationId: string) => string
}

/** Which of one's stations; nothing for who has only one. */
export function StationChoice({ stationIds, chosen, onChoose, note }: Props) {
  if (stationIds.length < 2) return null
  return (
    <Chips
      single
      options={stationIds.map((id) => ({ code: id, label: `${villageName(id)}${note?.(id) ?? ''}` }))}
      chosen={[chosen]}
      onToggle={onChoose}
    />
  )
}
