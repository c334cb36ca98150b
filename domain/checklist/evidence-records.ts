import type { Team } from '../people/team'
import type { PlaceReport } from '../report/place-report'
import type { StationOffice } from '../town/station-office'
import { STATIONS } from '../town/stations'
import type { EvidenceRecords } from './evidence'

type Kept = { readonly offices: readonly StationOffice[]; readonly teams: readonly Team[] }

const isStaffed = ({ firstResponsible = '', dailyContact = '' }: StationOffice): boolean =>
  firstResponsible.trim() !== '' && dailyContact.trim() !== ''

/** The report of a place with what its stations and teams say of themselves; of the town: all of them. */
export function evidenceRecords(report: PlaceReport, { offices, teams }: Kept): EvidenceRecords {
  const { stationId } = report
  const isOwn = (id: string | null) => stationId === null || id === stationId
  const own = STATIONS.filter(({ id }) => isOwn(id))
  const staffed = own.filter(({ id }) => offices.some((office) => office.id === id && isStaffed(office)))
  const branded = teams.filter((team) => team.active && isOwn(team.stationId) && team.brand?.trim())
  return { ...report, offices: { staffed: staffed.length, all: own.length }, brands: branded.length }
}
