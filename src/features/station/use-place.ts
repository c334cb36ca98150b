import { useState } from 'react'
import { useSession } from '../session/session-store'
import { myStations } from './my-stations'

export type Place = {
  readonly stationIds: readonly string[]
  readonly ofTown: boolean
  /** Null: the town itself. */
  readonly stationId: string | null
  /** False until the reader is known. */
  readonly known: boolean
  readonly choose: (stationId: string | null) => void
}

/** Which of the reader's places a page shows: the town's coordinator begins with the town, a head with her station. */
export function usePlace(first?: string): Place {
  const { session } = useSession()
  const stationIds = myStations(session)
  const ofTown = session?.person?.roles.includes('town_coordinator') ?? false
  const [chosen, setChosen] = useState<string | null | undefined>(first)
  const stationId = chosen === undefined ? (ofTown ? null : (stationIds[0] ?? null)) : chosen
  return {
    stationIds,
    ofTown,
    stationId,
    known: ofTown || stationId !== null,
    choose: setChosen,
  }
}
