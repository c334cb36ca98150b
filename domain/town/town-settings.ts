/** Limits and deadlines that the town may set; the plan prescribes none of them. */
export const TOWN_SETTINGS = {
  reviewHours: 24,
  reviewHoursUrgent: 2,
  dispatchHours: 24,
  dispatchHoursUrgent: 2,
  acceptHours: 24,
  acceptHoursUrgent: 2,
  /** Waves of offers before the order goes up to the town. */
  maxWaves: 3,
  /** Grace after the wanted time, or after the planned end of a service, before somebody is reminded. */
  overdueHours: 3,
  /** Reminders that nobody came, a reminder interval apart, before the town looks after it too. */
  overdueRemindersBeforeTown: 4,
  confirmHours: 72,
  ratingDays: 7,
  reminderHours: 24,
  /** Volunteers asked at once for each open place. */
  offersPerPlace: 2,
  /** Asked at once even for a single place, so that one silent phone does not stop an order. */
  minOffersPerWave: 3,
  /** An order never asks more people than this, so that its document stays small. */
  maxOffersPerOrder: 60,
  maxOpenTasksPerVolunteer: 3,
  /** Minutes of one record, C.7: longer ones need the town. */
  maxMinutesPerRecord: 480,
  /** The same for minutes that nobody measured. */
  maxDeclaredMinutesPerRecord: 240,
  /** How long the people of a finished order still see each other's contact data. */
  contactVisibleDays: 7,
} as const

export type TownSettings = { readonly [K in keyof typeof TOWN_SETTINGS]: number }
