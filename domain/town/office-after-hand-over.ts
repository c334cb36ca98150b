import type { StationOffice } from './station-office'

/** Who answers the telephone once the station has another head: he, unless the station had named somebody else for it (SR-100). */
export const officeAfterHandOver = (
  office: StationOffice,
  formerName: string,
  nextName: string,
): StationOffice =>
  (office.dailyContact ?? '') === '' || office.dailyContact === formerName
    ? { ...office, dailyContact: nextName }
    : office
