import { ChooseStation } from './choose-station'
import type { Place } from './use-place'

/** Which place the page shows; nothing for who has only one. `all`: what stands for the town. */
export function PlaceChoice({ place, all }: { readonly place: Place; readonly all: string }) {
  const { ofTown, stationIds, stationId, choose } = place
  if (!ofTown && stationIds.length < 2) return null
  return (
    <ChooseStation stationIds={stationIds} chosen={stationId} onChoose={choose} {...(ofTown && { all })} />
  )
}
