/** Marks who comes from another village's team; town teams and the own ones are lent by nobody. */
export const lentBy = (
  orderStationId: string,
  teamStationId: string | null | undefined,
): { readonly lentByStationId?: string } =>
  teamStationId && teamStationId !== orderStationId ? { lentByStationId: teamStationId } : {}
