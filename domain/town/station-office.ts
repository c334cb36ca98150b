/** What a station says of itself. Who reads what of it stands in `STATION_READERS`. */
export type StationOffice = {
  readonly id: string
  readonly townId: string
  readonly phone: string
  /** Whether the machine may send other villages' teams here; absent: it may. */
  readonly borrows?: boolean
  /** 第一责任人: the village's secretary (SR-100). */
  readonly firstResponsible?: string
  /** 专人: who answers the telephone. */
  readonly dailyContact?: string
  /** When somebody is there, in the station's own words: 周一到周五 8点到17点半. */
  readonly openingWords?: string
}

/**
 * 站里公开的: who answers a station's telephone does so as a public office, under a name that the station itself has written for
 * villagers (SR-100); his own telephone and place are not part of it. Everything else is read by the offices.
 */
export const STATION_READERS = {
  phone: 'everybody',
  dailyContact: 'everybody',
  openingWords: 'everybody',
  firstResponsible: 'offices',
  borrows: 'offices',
} as const satisfies Readonly<Record<Exclude<keyof StationOffice, 'id' | 'townId'>, 'everybody' | 'offices'>>

/** A station that nobody has entered yet is known from its first change on. */
export const unknownOffice = (id: string, townId: string): StationOffice => ({ id, townId, phone: '' })

/** Who answers and when, under the telephone: 周海燕接，周一到周五 8点到17点半. Empty where neither is known. */
export const answersWhen = ({ dailyContact = '', openingWords = '' }: Partial<StationOffice>): string =>
  [dailyContact && `${dailyContact}接`, openingWords].filter(Boolean).join('，')
