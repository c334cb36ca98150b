/** What a station says of itself; nothing of it is secret. */
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

/** A station that nobody has entered yet is known from its first change on. */
export const unknownOffice = (id: string, townId: string): StationOffice => ({ id, townId, phone: '' })

/** Who answers and when, under the telephone: 周海燕接，周一到周五 8点到17点半. Empty where neither is known. */
export const answersWhen = ({ dailyContact = '', openingWords = '' }: Partial<StationOffice>): string =>
  [dailyContact && `${dailyContact}接`, openingWords].filter(Boolean).join('，')
