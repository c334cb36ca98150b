import type { ListExport } from '../../../../domain/export/export-record'
import { listExportNotes } from '../../../../domain/export/list-export-notes'
import { byName } from '../../../../domain/people/by-name'
import { readableTeams } from '../../../../domain/people/readable-teams'
import { listedCells, listedPeople, listHeading } from '../../../../domain/people-list/listed-people'
import { peopleOfStations } from '../../store/list-queries'
import { activeTeams } from '../../store/people-queries'
import { writeListCsv } from '../../tables/write-list-csv'
import { writeListXlsx } from '../../tables/write-list-xlsx'

/** The file of a list of people, and how many stand in it. */
export async function listFile(
  record: ListExport,
  author: string,
): Promise<{ readonly content: Buffer; readonly rows: number }> {
  const { townId, stationIds, list, unmasked, format } = record
  const [people, active] = await Promise.all([peopleOfStations(townId, stationIds), activeTeams(townId)])
  const teams = readableTeams(active)
  const listed = listedPeople(people, list, byName)
  const rows = [listHeading(list), ...listed.map((person) => listedCells(person, list, teams, unmasked))]
  const notes = listExportNotes(record, listed.length, author)
  const content = format === 'csv' ? writeListCsv(rows) : await writeListXlsx(list, rows, notes)
  return { content, rows: listed.length }
}
